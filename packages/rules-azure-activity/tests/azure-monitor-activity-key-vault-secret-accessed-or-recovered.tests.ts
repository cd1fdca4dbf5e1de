import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityKeyVaultSecretAccessedOrRecovered } from "../src/azure-monitor-activity-key-vault-secret-accessed-or-recovered";
import { activity, contextOf } from "./activity";

const secrets = "Microsoft.KeyVault/vaults/secrets";
const fetched = activity(`${secrets}/getSecret/action`, "Microsoft.KeyVault/vaults/kv-ledger/secrets/db-password");

export const tests = [
  new RuleTest({
    name: "a secret is fetched",
    expectedResult: true,
    log: fetched,
    expectedTitle: "Secret accessed in Azure Key Vault [kv-ledger] from [198.51.100.87]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: { ...contextOf(fetched), keyvault_name: "kv-ledger", secret_name: "db-password" },
  }),
  new RuleTest({
    name: "a deleted secret is recovered",
    expectedResult: true,
    log: { ...fetched, operationName: `${secrets}/recover/action` },
    expectedTitle: "Deleted secret recovered in Azure Key Vault [kv-ledger] from [198.51.100.87]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a secret is restored from an unknown address",
    expectedResult: true,
    log: { ...fetched, operationName: `${secrets}/restore/action`, callerIpAddress: undefined },
    expectedTitle: "Secret accessed in Azure Key Vault [kv-ledger] from an unknown address",
  }),
  new RuleTest({ name: "the access is denied", expectedResult: false, log: { ...fetched, resultType: "Failure" } }),
  new RuleTest({
    name: "a secret is set",
    expectedResult: false,
    log: { ...fetched, operationName: `${secrets}/setSecret/action` },
  }),
];

export { AzureMonitorActivityKeyVaultSecretAccessedOrRecovered as rule };

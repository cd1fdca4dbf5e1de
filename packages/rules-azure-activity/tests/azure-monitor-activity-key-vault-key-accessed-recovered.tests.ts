import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityKeyVaultKeyAccessedRecovered } from "../src/azure-monitor-activity-key-vault-key-accessed-recovered";
import { activity, contextOf } from "./activity";

const keys = "Microsoft.KeyVault/vaults/keys";
const read = activity(`${keys}/read/action`, "Microsoft.KeyVault/vaults/kv-ledger/keys/disk-cmk");

export const tests = [
  new RuleTest({
    name: "a key is read",
    expectedResult: true,
    log: read,
    expectedTitle: "Key read in Azure Key Vault [kv-ledger] from [198.51.100.87]",
    expectedAlertContext: { ...contextOf(read), keyvault_name: "kv-ledger", key_name: "disk-cmk" },
  }),
  new RuleTest({
    name: "a key is restored from an unknown address",
    expectedResult: true,
    log: { ...read, operationName: `${keys}/restore/action`, callerIpAddress: undefined },
    expectedTitle: "Key restored in Azure Key Vault [kv-ledger] from an unknown address",
  }),
  new RuleTest({
    name: "a key is recovered",
    expectedResult: true,
    log: { ...read, operationName: `${keys}/recover/action` },
    expectedTitle: "Key recovered in Azure Key Vault [kv-ledger] from [198.51.100.87]",
  }),
  new RuleTest({ name: "the access is denied", expectedResult: false, log: { ...read, resultType: "Failure" } }),
  new RuleTest({
    name: "a key is made",
    expectedResult: false,
    log: { ...read, operationName: `${keys}/create/action` },
  }),
];

export { AzureMonitorActivityKeyVaultKeyAccessedRecovered as rule };

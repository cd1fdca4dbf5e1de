import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityKeyVaultKeyPurged } from "../src/azure-monitor-activity-key-vault-key-purged";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.KeyVault/vaults/keys/purge/action",
  "Microsoft.KeyVault/vaults/kv-ledger/keys/disk-cmk",
);

export const tests = [
  new RuleTest({
    name: "a key is purged",
    expectedResult: true,
    log,
    expectedTitle: "Key purged for good in Azure Key Vault [kv-ledger] from [198.51.100.87]",
    expectedSeverity: "INFO",
    expectedAlertContext: { ...contextOf(log), keyvault_name: "kv-ledger", key_name: "disk-cmk" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what or from where",
    expectedResult: true,
    log: {
      ...log,
      operationName: "MICROSOFT.KEYVAULT/VAULTS/KEYS/PURGE/ACTION",
      resourceId: undefined,
      callerIpAddress: undefined,
    },
    expectedTitle: "Key purged for good in Azure Key Vault of an unknown name from an unknown address",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.KeyVault/vaults/keys/delete" },
  }),
];

export { AzureMonitorActivityKeyVaultKeyPurged as rule };

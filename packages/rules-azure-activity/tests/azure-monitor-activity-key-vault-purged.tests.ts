import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityKeyVaultPurged } from "../src/azure-monitor-activity-key-vault-purged";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.KeyVault/locations/deletedVaults/purge/action",
  "Microsoft.KeyVault/locations/northeurope/deletedVaults/kv-ledger-old",
);

export const tests = [
  new RuleTest({
    name: "a vault is purged",
    expectedResult: true,
    log,
    expectedTitle: "Azure Key Vault [kv-ledger-old] purged for good from [198.51.100.87]",
    expectedSeverity: "LOW",
    expectedAlertContext: { ...contextOf(log), keyvault_name: "kv-ledger-old" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what or from where",
    expectedResult: true,
    log: {
      ...log,
      operationName: "MICROSOFT.KEYVAULT/LOCATIONS/DELETEDVAULTS/PURGE/ACTION",
      resourceId: undefined,
      callerIpAddress: undefined,
    },
    expectedTitle: "Azure Key Vault of an unknown name purged for good from an unknown address",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.KeyVault/vaults/delete" },
  }),
];

export { AzureMonitorActivityKeyVaultPurged as rule };

import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityKeyVaultDeleted } from "../src/azure-monitor-activity-key-vault-deleted";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.KeyVault/vaults/delete", "Microsoft.KeyVault/vaults/kv-ledger");

export const tests = [
  new RuleTest({
    name: "a vault is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure Key Vault [kv-ledger] deleted from [198.51.100.87]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: { ...contextOf(log), keyvault_name: "kv-ledger" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what or from where",
    expectedResult: true,
    log: {
      ...log,
      operationName: "MICROSOFT.KEYVAULT/VAULTS/DELETE",
      resourceId: undefined,
      callerIpAddress: undefined,
    },
    expectedTitle: "Azure Key Vault of an unknown name deleted from an unknown address",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.KeyVault/vaults/write" },
  }),
];

export { AzureMonitorActivityKeyVaultDeleted as rule };

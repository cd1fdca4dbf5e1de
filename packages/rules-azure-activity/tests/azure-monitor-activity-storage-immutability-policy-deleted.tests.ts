import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageImmutabilityPolicyDeleted } from "../src/azure-monitor-activity-storage-immutability-policy-deleted";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies/delete",
  "Microsoft.Storage/storageAccounts/stledger/blobServices/default/containers/archive-2025/immutabilityPolicies/default",
);

export const tests = [
  new RuleTest({
    name: "an immutability policy is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Immutability policy deleted from container [archive-2025] of Azure storage account [stledger]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      ...contextOf(log),
      storage_account_name: "stledger",
      container_name: "archive-2025",
      storage_account: "stledger",
    },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: {
      ...log,
      operationName: "MICROSOFT.STORAGE/STORAGEACCOUNTS/BLOBSERVICES/CONTAINERS/IMMUTABILITYPOLICIES/DELETE",
      resourceId: undefined,
    },
    expectedTitle:
      "Immutability policy deleted from container of an unknown name of Azure storage account of an unknown name",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: {
      ...log,
      operationName: "Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies/extend/action",
    },
  }),
];

export { AzureMonitorActivityStorageImmutabilityPolicyDeleted as rule };

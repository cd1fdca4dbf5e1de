import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageAccountDeleted } from "../src/azure-monitor-activity-storage-account-deleted";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Storage/storageAccounts/delete", "Microsoft.Storage/storageAccounts/stledger");

export const tests = [
  new RuleTest({
    name: "a storage account is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure storage account [stledger] deleted",
    expectedSeverity: "HIGH",
    expectedAlertContext: { ...contextOf(log), storage_account_name: "stledger" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.STORAGE/STORAGEACCOUNTS/DELETE", resourceId: undefined },
    expectedTitle: "Azure storage account of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Storage/storageAccounts/write" },
  }),
];

export { AzureMonitorActivityStorageAccountDeleted as rule };

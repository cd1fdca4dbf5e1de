import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageAccountKeysListed } from "../src/azure-monitor-activity-storage-account-keys-listed";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Storage/storageAccounts/listKeys/action", "Microsoft.Storage/storageAccounts/stledger");

export const tests = [
  new RuleTest({
    name: "the keys are listed",
    expectedResult: true,
    log,
    expectedTitle: "Keys of Azure storage account [stledger] listed",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: { ...contextOf(log), storage_account_name: "stledger" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.STORAGE/STORAGEACCOUNTS/LISTKEYS/ACTION", resourceId: undefined },
    expectedTitle: "Keys of Azure storage account of an unknown name listed",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Storage/storageAccounts/read" },
  }),
];

export { AzureMonitorActivityStorageAccountKeysListed as rule };

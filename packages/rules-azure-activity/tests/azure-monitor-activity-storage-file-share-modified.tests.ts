import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageFileShareModified } from "../src/azure-monitor-activity-storage-file-share-modified";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Storage/storageAccounts/fileServices/shares/write",
  "Microsoft.Storage/storageAccounts/stledger/fileServices/default/shares/scans",
);

export const tests = [
  new RuleTest({
    name: "a share is written",
    expectedResult: true,
    log,
    expectedTitle: "Azure file share [scans] created or changed",
    expectedSeverity: "INFO",
    expectedAlertContext: { ...contextOf(log), storage_account_name: "stledger", share_name: "scans" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: {
      ...log,
      operationName: "MICROSOFT.STORAGE/STORAGEACCOUNTS/FILESERVICES/SHARES/WRITE",
      resourceId: undefined,
    },
    expectedTitle: "Azure file share of an unknown name created or changed",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Storage/storageAccounts/fileServices/shares/delete" },
  }),
];

export { AzureMonitorActivityStorageFileShareModified as rule };

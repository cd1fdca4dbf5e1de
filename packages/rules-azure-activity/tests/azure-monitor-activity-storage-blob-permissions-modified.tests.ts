import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageBlobPermissionsModified } from "../src/azure-monitor-activity-storage-blob-permissions-modified";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Storage/storageAccounts/blobServices/containers/write",
  "Microsoft.Storage/storageAccounts/stledger/blobServices/default/containers/invoices",
);

export const tests = [
  new RuleTest({
    name: "a container is written",
    expectedResult: true,
    log,
    expectedTitle: "Container [invoices] of Azure storage account [stledger] created or changed",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: { ...contextOf(log), storage_account_name: "stledger" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: {
      ...log,
      operationName: "MICROSOFT.STORAGE/STORAGEACCOUNTS/BLOBSERVICES/CONTAINERS/WRITE",
      resourceId: undefined,
    },
    expectedTitle: "Container of an unknown name of Azure storage account of an unknown name created or changed",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Storage/storageAccounts/blobServices/containers/read" },
  }),
];

export { AzureMonitorActivityStorageBlobPermissionsModified as rule };

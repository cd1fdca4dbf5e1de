import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageAccountBlobSoftDeleteDisabled } from "../src/azure-monitor-activity-storage-account-blob-soft-delete-disabled";
import { activity, contextOf } from "./activity";

const changed = (body: object) =>
  activity(
    "Microsoft.Storage/storageAccounts/blobServices/write",
    "Microsoft.Storage/storageAccounts/stledger/blobServices/default",
    {
      requestbody: JSON.stringify(body),
    },
  );
const log = changed({ properties: { deleteRetentionPolicy: { enabled: false } } });

export const tests = [
  new RuleTest({
    name: "soft delete is switched off",
    expectedResult: true,
    log,
    expectedTitle: "Blob soft delete switched off on Azure storage account [stledger]",
    expectedAlertContext: { ...contextOf(log), storage_account_name: "stledger" },
  }),
  new RuleTest({
    name: "the record names no account",
    expectedResult: true,
    log: { ...log, resourceId: undefined },
    expectedTitle: "Blob soft delete switched off on Azure storage account of an unknown name",
  }),
  new RuleTest({
    name: "soft delete is switched on",
    expectedResult: false,
    log: changed({ properties: { deleteRetentionPolicy: { enabled: true } } }),
  }),
  new RuleTest({
    name: "the request does not speak of the setting",
    expectedResult: false,
    log: changed({ properties: {} }),
  }),
  new RuleTest({
    name: "a part of the request body is null",
    expectedResult: false,
    log: changed({ properties: null }),
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "the account is only read",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Storage/storageAccounts/blobServices/read" },
  }),
];

export { AzureMonitorActivityStorageAccountBlobSoftDeleteDisabled as rule };

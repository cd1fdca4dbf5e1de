import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageBlobBulkDeletion } from "../src/azure-monitor-activity-storage-blob-bulk-deletion";
import { activity, contextOf } from "./activity";

const blob = {
  ...activity("DeleteBlob", "Microsoft.Storage/storageAccounts/stledger/blobServices/default", {
    metricResponseType: "Success",
    objectKey: "/stledger/scans/2026-03.pdf",
    userAgentHeader: "azcopy/10.24",
  }),
  category: "StorageDelete",
  callerIpAddress: "198.51.100.87:41822",
  resultType: undefined,
};

export const tests = [
  new RuleTest({
    name: "a blob is deleted",
    expectedResult: true,
    log: blob,
    expectedTitle: "Blobs of Azure storage account [stledger] deleted from [198.51.100.87:41822]",
    expectedAlertContext: {
      ...contextOf(blob),
      caller_ip: "198.51.100.87:41822",
      result_type: "<UNKNOWN_RESULT_TYPE>",
      storage_account_name: "stledger",
      blob_path: "/stledger/scans/2026-03.pdf",
      user_agent: "azcopy/10.24",
    },
  }),
  new RuleTest({
    name: "neither account nor caller is named",
    expectedResult: true,
    log: { ...blob, operationName: "DELETEBLOB", resourceId: undefined, callerIpAddress: undefined },
    expectedTitle: "Blobs of Azure storage account of an unknown name deleted from an unknown address",
  }),
  new RuleTest({
    name: "the deletion is refused",
    expectedResult: false,
    log: { ...blob, properties: { metricResponseType: "AuthorizationError" } },
  }),
  new RuleTest({ name: "a blob is read", expectedResult: false, log: { ...blob, operationName: "GetBlob" } }),
];

export { AzureMonitorActivityStorageBlobBulkDeletion as rule };

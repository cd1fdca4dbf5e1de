import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageBlobUploaded } from "../src/azure-monitor-activity-storage-blob-uploaded";
import { activity } from "./activity";

const blob = {
  ...activity("PutBlob", "Microsoft.Storage/storageAccounts/stledger/blobServices/default", {
    metricResponseType: "Success",
    objectKey: "/stledger/scans/2026-03.pdf",
    userAgentHeader: "azcopy/10.24",
  }),
  category: "StorageWrite",
  callerIpAddress: "198.51.100.87:41822",
  resultType: undefined,
};

export const tests = [
  new RuleTest({
    name: "a blob is written",
    expectedResult: true,
    log: blob,
    expectedTitle: "Azure Storage Blob Uploaded",
    expectedAlertContext: { blob_path: "/stledger/scans/2026-03.pdf", user_agent: "azcopy/10.24" },
  }),
  new RuleTest({
    name: "the write is refused",
    expectedResult: false,
    log: { ...blob, properties: { metricResponseType: "AuthorizationError" } },
  }),
  new RuleTest({ name: "a blob is read", expectedResult: false, log: { ...blob, operationName: "GetBlob" } }),
];

export { AzureMonitorActivityStorageBlobUploaded as rule };

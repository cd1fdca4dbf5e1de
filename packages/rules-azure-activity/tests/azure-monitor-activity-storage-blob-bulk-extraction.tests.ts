import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageBlobBulkExtraction } from "../src/azure-monitor-activity-storage-blob-bulk-extraction";
import { activity, contextOf } from "./activity";

const blob = {
  ...activity("GetBlob", "Microsoft.Storage/storageAccounts/stledger/blobServices/default", {
    metricResponseType: "Success",
    objectKey: "/stledger/scans/2026-03.pdf",
    userAgentHeader: "azcopy/10.24",
  }),
  category: "StorageRead",
  callerIpAddress: "198.51.100.87:41822",
  resultType: undefined,
};

export const tests = [
  new RuleTest({
    name: "a blob is downloaded",
    expectedResult: true,
    log: blob,
    expectedTitle: "Blobs of Azure storage account [stledger] downloaded from [198.51.100.87]",
    expectedDedup: "stledger:198.51.100.87",
    expectedSeverity: "MEDIUM",
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
    name: "a script downloads it",
    expectedResult: true,
    log: { ...blob, properties: { metricResponseType: "Success", userAgentHeader: "Python-urllib/3.12" } },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "neither account nor caller is named",
    expectedResult: true,
    log: { ...blob, operationName: "GETBLOB", resourceId: undefined, callerIpAddress: undefined },
    expectedTitle: "Blobs of Azure storage account of an unknown name downloaded from an unknown address",
    expectedDedup: "unknown:unknown",
  }),
  new RuleTest({
    name: "the caller has an IPv6 address",
    expectedResult: true,
    log: { ...blob, callerIpAddress: "[2001:db8::87]:41822" },
    expectedDedup: "stledger:2001:db8::87",
  }),
  new RuleTest({
    name: "the download is refused",
    expectedResult: false,
    log: { ...blob, properties: { metricResponseType: "AuthorizationError" } },
  }),
  new RuleTest({ name: "a blob is deleted", expectedResult: false, log: { ...blob, operationName: "DeleteBlob" } }),
];

export { AzureMonitorActivityStorageBlobBulkExtraction as rule };

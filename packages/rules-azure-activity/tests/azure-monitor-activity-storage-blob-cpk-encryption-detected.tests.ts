import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageBlobCPKEncryptionDetected } from "../src/azure-monitor-activity-storage-blob-cpk-encryption-detected";
import { activity, contextOf } from "./activity";

const blob = {
  ...activity("GetBlob", "Microsoft.Storage/storageAccounts/stledger/blobServices/default", {
    metricResponseType: "ClientOtherError",
    objectKey: "/stledger/scans/2026-03.pdf",
    userAgentHeader: "azcopy/10.24",
  }),
  category: "StorageRead",
  callerIpAddress: "198.51.100.87:41822",
  resultType: undefined,
  statusCode: 409,
  statusText: "BlobUsesCustomerSpecifiedEncryption",
};

export const tests = [
  new RuleTest({
    name: "a read fails for want of the customer's key",
    expectedResult: true,
    log: blob,
    expectedTitle:
      "Blob [/stledger/scans/2026-03.pdf] of Azure storage account [stledger] is encrypted with a customer's key",
    expectedAlertContext: {
      ...contextOf(blob),
      caller_ip: "198.51.100.87:41822",
      result_type: "<UNKNOWN_RESULT_TYPE>",
      storage_account_name: "stledger",
      blob_path: "/stledger/scans/2026-03.pdf",
      user_agent: "azcopy/10.24",
      status_code: 409,
      status_text: "BlobUsesCustomerSpecifiedEncryption",
    },
  }),
  new RuleTest({
    name: "neither account nor blob is named",
    expectedResult: true,
    log: { ...blob, resourceId: undefined, properties: {} },
    expectedTitle:
      "Blob of an unknown name of Azure storage account of an unknown name is encrypted with a customer's key",
  }),
  new RuleTest({ name: "the status code is a text", expectedResult: false, log: { ...blob, statusCode: "409" } }),
  new RuleTest({
    name: "another conflict",
    expectedResult: false,
    log: { ...blob, statusText: "LeaseAlreadyPresent" },
  }),
  new RuleTest({ name: "a write fails", expectedResult: false, log: { ...blob, category: "StorageWrite" } }),
  new RuleTest({
    name: "the read succeeds",
    expectedResult: false,
    log: { ...blob, properties: { metricResponseType: "Success" } },
  }),
];

export { AzureMonitorActivityStorageBlobCPKEncryptionDetected as rule };

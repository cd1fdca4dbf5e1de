import { CorrelationTest } from "@pypanther/core";
import { AzureStorageBlobUploadWithCPKEncryptionError } from "../../src/correlation-rules/azure-storage-blob-upload-with-cpk-encryption-error";
import { activity } from "../activity";

const blob = "p_alert_context.blob_path";
const scan = "/stledger/scans/2026-03.pdf";
const storage = "Microsoft.Storage/storageAccounts/stledger/blobServices/default";

const written = {
  ...activity("PutBlob", storage, { metricResponseType: "Success", objectKey: scan }),
  p_event_time: "2026-03-11T08:00:00Z",
  category: "StorageWrite",
};
const refused = (objectKey: string) => ({
  ...activity("GetBlob", storage, { metricResponseType: "ClientOtherError", objectKey }),
  p_event_time: "2026-03-11T08:30:00Z",
  category: "StorageRead",
  statusCode: 409,
  statusText: "BlobUsesCustomerSpecifiedEncryption",
});

export const tests = [
  new CorrelationTest({
    name: "a blob is written and can no longer be read",
    expectedResult: true,
    signals: { "Blob Upload": { [blob]: { [scan]: [0] } }, "CPK Access Denied": { [blob]: { [scan]: [30] } } },
  }),
  new CorrelationTest({
    name: "another blob can no longer be read",
    expectedResult: false,
    signals: {
      "Blob Upload": { [blob]: { [scan]: [0] } },
      "CPK Access Denied": { [blob]: { "/stledger/scans/2026-04.pdf": [30] } },
    },
  }),
  new CorrelationTest({
    name: "the read fails a minute too late",
    expectedResult: false,
    signals: { "Blob Upload": { [blob]: { [scan]: [0] } }, "CPK Access Denied": { [blob]: { [scan]: [1801] } } },
  }),
  new CorrelationTest({
    name: "logs of one blob",
    expectedResult: true,
    logs: [written, refused(scan)],
  }),
  new CorrelationTest({
    name: "logs of two blobs",
    expectedResult: false,
    logs: [written, refused("/stledger/scans/2026-04.pdf")],
  }),
];

export { AzureStorageBlobUploadWithCPKEncryptionError as rule };

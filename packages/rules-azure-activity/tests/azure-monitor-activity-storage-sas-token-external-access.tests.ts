import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageSASTokenExternalAccess } from "../src/azure-monitor-activity-storage-sas-token-external-access";

const uri =
  "https://stledger.blob.core.windows.net/scans/2026-03.pdf?sv=2024-11-04&sp=r&se=2026-06-01T00%3A00%3A00Z&sig=c2ln";
const request = {
  p_log_type: "Azure.MonitorActivity",
  time: "2026-03-11T08:42:17.913Z",
  category: "StorageRead",
  operationName: "GetBlob",
  statusCode: 200,
  // Shared address space of providers: neither private nor anybody's own.
  callerIpAddress: "100.72.4.19:50122",
  uri,
  properties: {
    accountName: "stledger",
    objectKey: "/stledger/scans/2026-03.pdf",
    userAgentHeader: "Mozilla/5.0",
  },
};
const permitted = (permissions: string) => uri.replace("sp=r", `sp=${permissions}`);

export const tests = [
  new RuleTest({
    name: "a blob is read with a token from outside",
    expectedResult: true,
    log: request,
    expectedTitle: "SAS token used on Azure storage account [stledger] from [100.72.4.19]: GetBlob",
    expectedDedup: "stledger:100.72.4.19",
    expectedSeverity: "LOW",
    expectedAlertContext: {
      caller_ip: "100.72.4.19",
      storage_account: "stledger",
      operation: "GetBlob",
      object_key: "/stledger/scans/2026-03.pdf",
      user_agent: "Mozilla/5.0",
      uri,
      status_code: 200,
      category: "StorageRead",
      sas_permissions: "r",
      sas_expiry: "2026-06-01T00:00:00Z",
    },
  }),
  new RuleTest({
    name: "the record says little",
    expectedResult: true,
    log: { ...request, properties: {}, operationName: undefined, uri: "?sig=c2ln" },
    expectedTitle:
      "SAS token used on Azure storage account of an unknown name from [100.72.4.19]: an unknown operation",
    expectedDedup: "unknown:100.72.4.19",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the token permits writing",
    expectedResult: true,
    log: { ...request, uri: permitted("rw") },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the address has no query",
    expectedResult: true,
    log: { ...request, uri: "https://stledger.blob.core.windows.net/scans&sp=rw&sig=c2ln" },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "a blob is deleted",
    expectedResult: true,
    log: { ...request, operationName: "DeleteBlob" },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a blob is written",
    expectedResult: true,
    log: { ...request, operationName: "PutBlob", category: "StorageWrite" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the caller is no address",
    expectedResult: true,
    log: { ...request, callerIpAddress: "gateway" },
    expectedDedup: "stledger:gateway",
  }),
  new RuleTest({
    name: "the caller is inside",
    expectedResult: false,
    log: { ...request, callerIpAddress: "10.20.0.8:50122" },
  }),
  new RuleTest({
    name: "the caller is inside, by IPv6",
    expectedResult: false,
    log: { ...request, callerIpAddress: "[fd00::8]:50122" },
  }),
  new RuleTest({
    name: "the caller is not given",
    expectedResult: false,
    log: { ...request, callerIpAddress: undefined },
  }),
  new RuleTest({
    name: "the request carries no token",
    expectedResult: false,
    log: { ...request, uri: "https://stledger.blob.core.windows.net/scans/2026-03.pdf" },
  }),
  new RuleTest({ name: "the request is refused", expectedResult: false, log: { ...request, statusCode: 403 } }),
  new RuleTest({ name: "another category", expectedResult: false, log: { ...request, category: "Administrative" } }),
];

export { AzureMonitorActivityStorageSASTokenExternalAccess as rule };

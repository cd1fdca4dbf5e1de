import { RuleTest } from "@pypanther/core";
import { GCPCloudStorageBucketsModifiedOrDeleted } from "../src/gcp-cloud-storage-buckets-modified-or-deleted";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gcs_bucket", labels: { project_id: "tidewater-prod", bucket_name: "ledger-archive" } },
  protoPayload: {
    serviceName: "storage.googleapis.com",
    methodName: "storage.buckets.update",
    resourceName: "projects/_/buckets/ledger-archive",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "a bucket is changed",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] called [storage.buckets.update] on bucket [ledger-archive] in [tidewater-prod]",
    expectedAlertContext: {
      actor: "mara.lind@tidewater.example",
      bucket: "ledger-archive",
      source_ip: "198.51.100.40",
      user_agent: "google-cloud-sdk gcloud/512.0.0",
      project: "tidewater-prod",
    },
  }),
  new RuleTest({
    name: "a bucket is deleted, by a record without severity",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "storage.buckets.delete" }, severity: null },
  }),
  new RuleTest({ name: "the change fails", expectedResult: false, log: { ...call, severity: "ERROR" } }),
  new RuleTest({
    name: "a bucket is read",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "storage.buckets.get" } },
  }),
];

export { GCPCloudStorageBucketsModifiedOrDeleted as rule };

import { RuleTest } from "@pypanther/core";
import { GCPGCSIAMChanges } from "../src/gcp-gcs-iam-changes";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gcs_bucket", labels: { project_id: "tidewater-prod", bucket_name: "ledger-archive" } },
  protoPayload: {
    serviceName: "storage.googleapis.com",
    methodName: "storage.setIamPermissions",
    resourceName: "projects/_/buckets/ledger-archive",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "permissions of a bucket are set",
    expectedResult: true,
    log: call,
    expectedTitle: "GCP GCS IAM Permission Changes",
    expectedDedup: "tidewater-prod",
  }),
  new RuleTest({
    name: "the record names no project",
    expectedResult: true,
    log: { ...call, resource: { ...call.resource, labels: {} } },
    expectedDedup: "<UNKNOWN_PROJECT>",
  }),
  new RuleTest({
    name: "permissions of something else are set",
    expectedResult: false,
    log: { ...call, resource: { ...call.resource, type: "project" } },
  }),
  new RuleTest({
    name: "permissions are read",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "storage.getIamPermissions" } },
  }),
];

export { GCPGCSIAMChanges as rule };

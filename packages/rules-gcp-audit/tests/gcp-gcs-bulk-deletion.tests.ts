import { RuleTest } from "@pypanther/core";
import { GCPGCSBulkDeletion } from "../src/gcp-gcs-bulk-deletion";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: {
    type: "gcs_bucket",
    labels: { project_id: "tidewater-prod", bucket_name: "ledger-archive", location: "europe-west1" },
  },
  protoPayload: {
    serviceName: "storage.googleapis.com",
    methodName: "storage.objects.delete",
    resourceName: "projects/_/buckets/ledger-archive/objects/2026/march.csv",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    status: {},
  },
};

export const tests = [
  new RuleTest({
    name: "an object is deleted",
    expectedResult: true,
    log: call,
    expectedTitle:
      "Object [projects/_/buckets/ledger-archive/objects/2026/march.csv] deleted in bulk by [mara.lind@tidewater.example]",
    expectedAlertContext: {
      principal: "mara.lind@tidewater.example",
      project: "tidewater-prod",
      status: {},
      location: "europe-west1",
      resource: "projects/_/buckets/ledger-archive/objects/2026/march.csv",
    },
  }),
  new RuleTest({ name: "the deletion fails", expectedResult: false, log: { ...call, severity: "ERROR" } }),
  new RuleTest({ name: "the record has no severity", expectedResult: true, log: { ...call, severity: null } }),
  new RuleTest({
    name: "an object is read",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "storage.objects.get" } },
  }),
];

export { GCPGCSBulkDeletion as rule };

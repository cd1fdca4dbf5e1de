import { RuleTest } from "@pypanther/core";
import { GCPLoggingSettingsModified } from "../src/gcp-logging-settings-modified";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "logging.googleapis.com",
    methodName: "google.logging.v2.ConfigServiceV2.UpdateBucket",
    resourceName: "projects/tidewater-prod/locations/global/buckets/_Default",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "a log bucket is changed",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] changed logging settings of [projects/tidewater-prod/locations/global/buckets/_Default]",
    expectedDedup: "mara.lind@tidewater.example",
    expectedAlertContext: {
      resource: "projects/tidewater-prod/locations/global/buckets/_Default",
      actor: "mara.lind@tidewater.example",
      method: "google.logging.v2.ConfigServiceV2.UpdateBucket",
    },
  }),
  new RuleTest({
    name: "log buckets are listed",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, methodName: "google.logging.v2.ConfigServiceV2.ListBuckets" },
    },
  }),
  new RuleTest({
    name: "another service is changed",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, serviceName: "monitoring.googleapis.com" } },
  }),
];

export { GCPLoggingSettingsModified as rule };

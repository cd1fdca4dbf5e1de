import { RuleTest } from "@pypanther/core";
import { GCPStorageHmacKeysCreate } from "../src/gcp-storage-hmac-keys-create";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "storage.googleapis.com",
    methodName: "storage.hmacKeys.create",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [{ permission: "storage.hmacKeys.create", granted: true, resource: "projects/tidewater-prod" }],
  },
};

export const tests = [
  new RuleTest({
    name: "a key is made",
    expectedResult: true,
    log: call,
    expectedTitle: "GCP storage hmac keys create",
  }),
  new RuleTest({
    name: "the only check comes bare",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: { permission: "storage.hmacKeys.create", granted: true },
      },
    },
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "storage.hmacKeys.create", granted: false }],
      },
    },
  }),
  new RuleTest({
    name: "another permission is granted",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "storage.hmacKeys.list", granted: true }],
      },
    },
  }),
];

export { GCPStorageHmacKeysCreate as rule };

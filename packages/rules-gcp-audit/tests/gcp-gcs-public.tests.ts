import { RuleTest } from "@pypanther/core";
import { GCPGCSPublic } from "../src/gcp-gcs-public";

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
    serviceData: {
      policyDelta: { bindingDeltas: [{ action: "ADD", role: "roles/storage.objectViewer", member: "allUsers" }] },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "everybody may read",
    expectedResult: true,
    log: call,
    expectedTitle: "Bucket [ledger-archive] was made public",
  }),
  new RuleTest({
    name: "everybody with an account may administer",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: {
            bindingDeltas: [
              { action: "REMOVE", role: "roles/storage.admin", member: "allUsers" },
              { action: "ADD", role: "roles/storage.admin", member: "allAuthenticatedUsers" },
            ],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "the bucket is closed to everybody",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: {
            bindingDeltas: [{ action: "REMOVE", role: "roles/storage.objectViewer", member: "allUsers" }],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "a colleague may read",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: {
            bindingDeltas: [
              { action: "ADD", role: "roles/storage.objectViewer", member: "user:ines@tidewater.example" },
            ],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "everybody may write, but not read",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: { bindingDeltas: [{ action: "ADD", role: "roles/storage.objectCreator", member: "allUsers" }] },
        },
      },
    },
  }),
];

export { GCPGCSPublic as rule };

import { RuleTest } from "@pypanther/core";
import { GCPGCSObjectExfiltration } from "../src/gcp-gcs-object-exfiltration";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gcs_bucket", labels: { project_id: "tidewater-prod", bucket_name: "ledger-archive" } },
  protoPayload: {
    serviceName: "storage.googleapis.com",
    methodName: "storage.objects.get",
    resourceName: "projects/_/buckets/ledger-archive/objects/2026/march.csv",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    metadata: { destination: "projects/stranger-lab/buckets/haul/objects/march.csv", requested_bytes: 88412 },
  },
};

export const tests = [
  new RuleTest({
    name: "an object is copied to another project",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] copied objects from [tidewater-prod/ledger-archive] to [stranger-lab/haul]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      principal: "mara.lind@tidewater.example",
      source_project: "tidewater-prod",
      source_bucket: "ledger-archive",
      destination_project: "stranger-lab",
      destination_bucket: "haul",
      is_cross_project: true,
      destination_path: "projects/stranger-lab/buckets/haul/objects/march.csv",
      source_object: "projects/_/buckets/ledger-archive/objects/2026/march.csv",
      source_ip: "198.51.100.40",
      user_agent: "google-cloud-sdk gcloud/512.0.0",
      bytes_requested: 88412,
    },
  }),
  new RuleTest({
    name: "it is copied within the project",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          ...call.protoPayload.metadata,
          destination: "projects/tidewater-prod/buckets/haul/objects/march.csv",
        },
      },
    },
  }),
  new RuleTest({
    name: "it is copied within the bucket",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          ...call.protoPayload.metadata,
          destination: "projects/stranger-lab/buckets/ledger-archive/objects/march.csv",
        },
      },
    },
  }),
  new RuleTest({
    name: "the project of the destination is not told",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: { ...call.protoPayload.metadata, destination: "projects/_/buckets/haul/objects/march.csv" },
      },
    },
  }),
  new RuleTest({
    name: "the destination is no object",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: { ...call.protoPayload.metadata, destination: "projects/stranger-lab/buckets/haul" },
      },
    },
  }),
  new RuleTest({
    name: "an object is only read",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, metadata: {} } },
  }),
  new RuleTest({ name: "the read fails", expectedResult: false, log: { ...call, severity: "ERROR" } }),
];

export { GCPGCSObjectExfiltration as rule };

import { RuleTest } from "@pypanther/core";
import { GCPGCSBulkObjectRewrite } from "../src/gcp-gcs-bulk-object-rewrite";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gcs_bucket", labels: { project_id: "tidewater-prod", bucket_name: "ledger-archive" } },
  protoPayload: {
    serviceName: "storage.googleapis.com",
    methodName: "storage.objects.create",
    resourceName: "projects/_/buckets/ledger-archive/objects/2026/march.csv",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: {
      callerIp: "198.51.100.40",
      callerSuppliedUserAgent:
        "apitools Python/3.12 gsutil/5.30 (linux) analytics/disabled interactive/True command/rewrite-k google-cloud-sdk/512.0.0",
    },
    authorizationInfo: [
      {
        permission: "storage.objects.delete",
        granted: true,
        resource: "projects/_/buckets/ledger-archive/objects/2026/march.csv",
      },
      {
        permission: "storage.objects.create",
        granted: true,
        resource: "projects/_/buckets/ledger-archive/objects/2026/march.csv",
      },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "an object is rewritten",
    expectedResult: true,
    log: call,
    expectedTitle: "Object [2026/march.csv] in bucket [ledger-archive] was rewritten by [mara.lind@tidewater.example]",
    expectedDedup: "ledger-archive-mara.lind@tidewater.example",
    expectedAlertContext: {
      actor: "mara.lind@tidewater.example",
      method: "storage.objects.create",
      bucket: "ledger-archive",
      object: "2026/march.csv",
      user_agent:
        "apitools Python/3.12 gsutil/5.30 (linux) analytics/disabled interactive/True command/rewrite-k google-cloud-sdk/512.0.0",
      source_ip: "198.51.100.40",
      project: "tidewater-prod",
    },
  }),
  new RuleTest({
    name: "the client spells itself in capitals",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        requestMetadata: { ...call.protoPayload.requestMetadata, callerSuppliedUserAgent: "GSUTIL/5.30 REWRITE" },
      },
    },
  }),
  new RuleTest({
    name: "an object is uploaded",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        requestMetadata: {
          ...call.protoPayload.requestMetadata,
          callerSuppliedUserAgent: "apitools gsutil/5.30 command/cp",
        },
      },
    },
  }),
  new RuleTest({
    name: "the client does not name itself",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        requestMetadata: { ...call.protoPayload.requestMetadata, callerSuppliedUserAgent: null },
      },
    },
  }),
  new RuleTest({
    name: "another object is written than the named one",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [
          {
            permission: "storage.objects.create",
            resource: "projects/_/buckets/ledger-archive/objects/2026/march.csv.bak",
          },
          {
            permission: "storage.objects.create",
            resource: "projects/_/buckets/ledger-archive/objects/2026/march.csv",
          },
        ],
      },
    },
  }),
  new RuleTest({
    name: "an object is read",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "storage.objects.get" } },
  }),
];

export { GCPGCSBulkObjectRewrite as rule };

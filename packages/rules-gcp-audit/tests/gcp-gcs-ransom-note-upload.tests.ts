import { RuleTest } from "@pypanther/core";
import { GCPGCSRansomNoteUpload } from "../src/gcp-gcs-ransom-note-upload";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gcs_bucket", labels: { project_id: "tidewater-prod", bucket_name: "ledger-archive" } },
  protoPayload: {
    serviceName: "storage.googleapis.com",
    methodName: "storage.objects.create",
    resourceName: "projects/_/buckets/ledger-archive/objects/HOW_TO_RESTORE_FILES.txt",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "a note is uploaded",
    expectedResult: true,
    log: call,
    expectedTitle:
      "Ransom note [HOW_TO_RESTORE_FILES.txt] was put into bucket [ledger-archive] by [mara.lind@tidewater.example]",
  }),
  new RuleTest({
    name: "another common name",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        resourceName: "projects/_/buckets/ledger-archive/objects/ransom-note-2026.html",
      },
    },
  }),
  new RuleTest({
    name: "the note lies in a folder",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        resourceName: "projects/_/buckets/ledger-archive/objects/2026/HOW_TO_RESTORE_FILES.txt",
      },
    },
  }),
  new RuleTest({
    name: "the file is no text",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        resourceName: "projects/_/buckets/ledger-archive/objects/HOW_TO_RESTORE_FILES.txt.gz",
      },
    },
  }),
  new RuleTest({
    name: "a report is uploaded",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        resourceName: "projects/_/buckets/ledger-archive/objects/recovery-plan.txt",
      },
    },
  }),
  new RuleTest({
    name: "the record names no object",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, resourceName: "projects/_/buckets/ledger-archive" } },
  }),
];

export { GCPGCSRansomNoteUpload as rule };

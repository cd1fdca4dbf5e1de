import { RuleTest } from "@pypanther/core";
import { GCPComputeSnapshotUnexpectedDomain } from "../src/gcp-compute-snapshot-unexpected-domain";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gce_snapshot", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "compute.googleapis.com",
    methodName: "v1.compute.snapshots.insert",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    response: {},
  },
};

/** The default is a domain that nobody has. */
export const overrides = { expectedDomain: "@tidewater.example" };

export const tests = [
  new RuleTest({ name: "one's own people take a snapshot", expectedResult: false, log: call }),
  new RuleTest({
    name: "a stranger takes a snapshot",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: { ...call.protoPayload.authenticationInfo, principalEmail: "ravi@elsewhere.example" },
      },
    },
    expectedTitle: "[ravi@elsewhere.example] of an unexpected domain took a disk snapshot in [tidewater-prod]",
  }),
  new RuleTest({
    name: "a stranger fails to",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: { ...call.protoPayload.authenticationInfo, principalEmail: "ravi@elsewhere.example" },
        response: { error: { code: 403 } },
      },
    },
  }),
  new RuleTest({
    name: "a stranger deletes a snapshot",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: { ...call.protoPayload.authenticationInfo, principalEmail: "ravi@elsewhere.example" },
        methodName: "v1.compute.snapshots.delete",
      },
    },
  }),
];

export { GCPComputeSnapshotUnexpectedDomain as rule };

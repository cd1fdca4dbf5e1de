import { RuleTest } from "@pypanther/core";
import { GCPIAMCustomRoleChanges } from "../src/gcp-iam-custom-role-changes";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "iam_role", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "iam.googleapis.com",
    methodName: "google.iam.admin.v1.UpdateRole",
    resourceName: "projects/tidewater-prod/roles/auditor",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "a role is changed",
    expectedResult: true,
    log: call,
    expectedTitle: "GCP IAM Role Has Changed",
    expectedDedup: "tidewater-prod",
  }),
  new RuleTest({
    name: "the record names no project",
    expectedResult: true,
    log: { ...call, resource: { ...call.resource, labels: {} } },
    expectedDedup: "<UNKNOWN_PROJECT>",
  }),
  new RuleTest({
    name: "a role is read",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "google.iam.admin.v1.GetRole" } },
  }),
  new RuleTest({
    name: "another kind of resource",
    expectedResult: false,
    log: { ...call, resource: { ...call.resource, type: "project" } },
  }),
];

export { GCPIAMCustomRoleChanges as rule };

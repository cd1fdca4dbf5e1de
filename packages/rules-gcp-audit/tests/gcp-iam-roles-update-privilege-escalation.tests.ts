import { RuleTest } from "@pypanther/core";
import { GCPiamrolesupdatePrivilegeEscalation } from "../src/gcp-iam-roles-update-privilege-escalation";

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
    authorizationInfo: [
      { permission: "iam.roles.update", granted: true, resource: "projects/tidewater-prod/roles/auditor" },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "the permission is granted",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] updated a role by [v1.UpdateRole] in [tidewater-prod]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.iam.admin.v1.UpdateRole",
      resourceName: "projects/tidewater-prod/roles/auditor",
      serviceName: "iam.googleapis.com",
    },
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, authorizationInfo: [{ permission: "iam.roles.update", granted: false }] },
    },
  }),
  new RuleTest({
    name: "another permission is granted",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, authorizationInfo: [{ permission: "iam.roles.get", granted: true }] },
    },
  }),
  new RuleTest({
    name: "the record names neither caller nor method nor project",
    expectedResult: true,
    log: {
      p_log_type: "GCP.AuditLog",
      protoPayload: { authorizationInfo: [{ permission: "iam.roles.update", granted: true }] },
    },
  }),
];

export { GCPiamrolesupdatePrivilegeEscalation as rule };

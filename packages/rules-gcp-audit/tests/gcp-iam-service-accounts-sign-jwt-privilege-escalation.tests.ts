import { RuleTest } from "@pypanther/core";
import { GCPIAMserviceAccountssignJwtPrivilegeEscalation } from "../src/gcp-iam-service-accounts-sign-jwt-privilege-escalation";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "service_account", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "iamcredentials.googleapis.com",
    methodName: "SignJwt",
    resourceName: "projects/-/serviceAccounts/115500210037",
    authenticationInfo: {
      principalEmail: "mara.lind@tidewater.example",
      serviceAccountKeyName:
        "//iam.googleapis.com/projects/tidewater-prod/serviceAccounts/build@tidewater-prod.iam.gserviceaccount.com/keys/4d01",
    },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      { permission: "iam.serviceAccounts.signJwt", granted: true, resource: "projects/-/serviceAccounts/115500210037" },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "a token is signed",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] had a token signed by [SignJwt] in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "SignJwt",
      resourceName: "projects/-/serviceAccounts/115500210037",
      serviceName: "iamcredentials.googleapis.com",
      serviceAccountKeyName:
        "//iam.googleapis.com/projects/tidewater-prod/serviceAccounts/build@tidewater-prod.iam.gserviceaccount.com/keys/4d01",
    },
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "iam.serviceAccounts.signJwt", granted: false }],
      },
    },
  }),
  new RuleTest({
    name: "another method",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "SignBlob" } },
  }),
  new RuleTest({
    name: "the method was called with another permission",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "iam.serviceAccounts.get", granted: true }],
      },
    },
  }),
];

export { GCPIAMserviceAccountssignJwtPrivilegeEscalation as rule };

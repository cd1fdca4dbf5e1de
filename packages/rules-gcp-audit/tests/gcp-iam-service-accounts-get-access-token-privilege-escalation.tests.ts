import { RuleTest } from "@pypanther/core";
import { GCPIAMserviceAccountsgetAccessTokenPrivilegeEscalation } from "../src/gcp-iam-service-accounts-get-access-token-privilege-escalation";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "service_account", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "iamcredentials.googleapis.com",
    methodName: "GenerateAccessToken",
    resourceName: "projects/-/serviceAccounts/115500210037",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      {
        permission: "iam.serviceAccounts.getAccessToken",
        granted: true,
        resource: "projects/-/serviceAccounts/115500210037",
      },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "a token is issued",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] got a token of a service account by [GenerateAccessToken] in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "GenerateAccessToken",
      resourceName: "projects/-/serviceAccounts/115500210037",
      serviceName: "iamcredentials.googleapis.com",
    },
  }),
  new RuleTest({
    name: "the caller has a subject only",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: { principalSubject: "principal://iam.googleapis.com/pools/ci" },
      },
    },
    expectedTitle:
      "[principal://iam.googleapis.com/pools/ci] got a token of a service account by [GenerateAccessToken] in [tidewater-prod]",
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "iam.serviceAccounts.getAccessToken", granted: false }],
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
        authorizationInfo: [{ permission: "iam.serviceAccounts.list", granted: true }],
      },
    },
  }),
];

export { GCPIAMserviceAccountsgetAccessTokenPrivilegeEscalation as rule };

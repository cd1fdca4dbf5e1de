import { RuleTest } from "@pypanther/core";
import { GCPIAMserviceAccountssignBlob } from "../src/gcp-iam-service-accounts-sign-blob";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "service_account", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "iamcredentials.googleapis.com",
    methodName: "google.iam.credentials.v1.IAMCredentials.SignBlob",
    resourceName: "projects/-/serviceAccounts/115500210037",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      {
        permission: "iam.serviceAccounts.signBlob",
        granted: true,
        resource: "projects/-/serviceAccounts/115500210037",
      },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "the permission is granted",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] signed a blob as a service account by [v1.IAMCredentials.SignBlob] in [tidewater-prod]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.iam.credentials.v1.IAMCredentials.SignBlob",
      resourceName: "projects/-/serviceAccounts/115500210037",
      serviceName: "iamcredentials.googleapis.com",
    },
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "iam.serviceAccounts.signBlob", granted: false }],
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
        authorizationInfo: [{ permission: "iam.serviceAccounts.get", granted: true }],
      },
    },
  }),
  new RuleTest({
    name: "the record names neither caller nor method nor project",
    expectedResult: true,
    log: {
      p_log_type: "GCP.AuditLog",
      protoPayload: { authorizationInfo: [{ permission: "iam.serviceAccounts.signBlob", granted: true }] },
    },
  }),
];

export { GCPIAMserviceAccountssignBlob as rule };

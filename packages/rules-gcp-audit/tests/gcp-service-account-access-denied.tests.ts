import { RuleTest } from "@pypanther/core";
import { GCPServiceAccountAccessDenied } from "../src/gcp-service-account-access-denied";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "ERROR",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "iam.googleapis.com",
    methodName: "google.iam.admin.v1.CreateServiceAccount",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "probe@tidewater-prod.iam.gserviceaccount.com" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    status: {
      code: 7,
      message: "no",
      details: [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "IAM_PERMISSION_DENIED" }],
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a permission is missing",
    expectedResult: true,
    log: call,
    expectedTitle: "[probe@tidewater-prod.iam.gserviceaccount.com] is refused again and again: [IAM_PERMISSION_DENIED]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "probe@tidewater-prod.iam.gserviceaccount.com",
      caller_ip: "198.51.100.40",
      methodName: "google.iam.admin.v1.CreateServiceAccount",
      resourceName: "projects/tidewater-prod",
      serviceName: "iam.googleapis.com",
    },
  }),
  new RuleTest({
    name: "another reason stands beside it",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        status: {
          code: 7,
          message: "no",
          details: [
            { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "IAM_PERMISSION_DENIED" },
            { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "SERVICE_DISABLED" },
          ],
        },
      },
    },
  }),
  new RuleTest({
    name: "a detail without reason stands beside it",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        status: {
          code: 7,
          message: "no",
          details: [
            { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "IAM_PERMISSION_DENIED" },
            { "@type": "type.googleapis.com/google.rpc.Help" },
          ],
        },
      },
    },
  }),
  new RuleTest({
    name: "the call succeeds",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, status: {} } },
  }),
];

export { GCPServiceAccountAccessDenied as rule };

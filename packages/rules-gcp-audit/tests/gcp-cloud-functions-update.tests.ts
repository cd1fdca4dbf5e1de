import { RuleTest } from "@pypanther/core";
import { GCPCloudfunctionsFunctionsUpdate } from "../src/gcp-cloud-functions-update";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "cloud_function", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "cloudfunctions.googleapis.com",
    methodName: "google.cloud.functions.v2.FunctionService.UpdateFunction",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      { permission: "cloudfunctions.functions.update", granted: true, resource: "projects/tidewater-prod" },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "the permission is granted",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] updated a function by [v2.FunctionService.UpdateFunction] in [tidewater-prod]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.cloud.functions.v2.FunctionService.UpdateFunction",
      resourceName: "projects/tidewater-prod",
      serviceName: "cloudfunctions.googleapis.com",
    },
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "cloudfunctions.functions.update", granted: false }],
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
        authorizationInfo: [{ permission: "cloudfunctions.functions.get", granted: true }],
      },
    },
  }),
  new RuleTest({
    name: "the record names neither caller nor method nor project",
    expectedResult: true,
    log: {
      p_log_type: "GCP.AuditLog",
      protoPayload: { authorizationInfo: [{ permission: "cloudfunctions.functions.update", granted: true }] },
    },
  }),
];

export { GCPCloudfunctionsFunctionsUpdate as rule };

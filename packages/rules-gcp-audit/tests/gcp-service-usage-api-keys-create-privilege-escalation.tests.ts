import { RuleTest } from "@pypanther/core";
import { GCPserviceusageapiKeyscreatePrivilegeEscalation } from "../src/gcp-service-usage-api-keys-create-privilege-escalation";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "apikeys.googleapis.com",
    methodName: "google.api.apikeys.v2.ApiKeys.CreateKey",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      { permission: "serviceusage.apiKeys.create", granted: true, resource: "projects/tidewater-prod" },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "a key is created",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] created an API key in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.api.apikeys.v2.ApiKeys.CreateKey",
      resourceName: "projects/tidewater-prod",
      serviceName: "apikeys.googleapis.com",
    },
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "serviceusage.apiKeys.create", granted: false }],
      },
    },
  }),
  new RuleTest({
    name: "a key is read",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "google.api.apikeys.v2.ApiKeys.GetKey" } },
  }),
];

export { GCPserviceusageapiKeyscreatePrivilegeEscalation as rule };

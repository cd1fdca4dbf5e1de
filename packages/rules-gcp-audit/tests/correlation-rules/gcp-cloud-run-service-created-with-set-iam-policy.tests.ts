import { CorrelationTest } from "@pypanther/core";
import { GCPCloudRunServiceCreatedWithSetIAMPolicy } from "../../src/correlation-rules/gcp-cloud-run-service-created-with-set-iam-policy";

const callerIp = "p_alert_context.caller_ip";

const logOf = (call: "CreateService" | "SetIamPolicy", time: string, callerIp = "198.51.100.40") => ({
  p_log_type: "GCP.AuditLog",
  p_event_time: `2026-03-11T${time}:00Z`,
  severity: "NOTICE",
  resource: { type: "cloud_run_revision", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "run.googleapis.com",
    methodName: `google.cloud.run.v1.Services.${call}`,
    resourceName: "projects/tidewater-prod/locations/europe-west1/services/checkout",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp },
    authorizationInfo: [
      { permission: call === "CreateService" ? "run.services.create" : "run.services.setIamPolicy", granted: true },
    ],
    response: { bindings: [{ role: "roles/run.invoker", members: ["allUsers"] }] },
  },
});

export const tests = [
  new CorrelationTest({
    name: "a service and its policy from one address",
    expectedResult: true,
    signals: {
      ServiceCreated: { [callerIp]: { "198.51.100.40": [0] } },
      SetIAMPolicy: { [callerIp]: { "198.51.100.40": [4] } },
    },
  }),
  new CorrelationTest({
    name: "the policy is set from another address",
    expectedResult: false,
    signals: {
      ServiceCreated: { [callerIp]: { "198.51.100.40": [0] } },
      SetIAMPolicy: { [callerIp]: { "203.0.113.9": [4] } },
    },
  }),
  new CorrelationTest({
    name: "the policy is set a minute too late",
    expectedResult: false,
    signals: {
      ServiceCreated: { [callerIp]: { "198.51.100.40": [0] } },
      SetIAMPolicy: { [callerIp]: { "198.51.100.40": [1801] } },
    },
  }),
  new CorrelationTest({
    name: "logs from one address",
    expectedResult: true,
    logs: [logOf("CreateService", "14:00"), logOf("SetIamPolicy", "14:02")],
  }),
  new CorrelationTest({
    name: "logs from two addresses",
    expectedResult: false,
    logs: [logOf("CreateService", "14:00"), logOf("SetIamPolicy", "14:02", "203.0.113.9")],
  }),
];

export { GCPCloudRunServiceCreatedWithSetIAMPolicy as rule };

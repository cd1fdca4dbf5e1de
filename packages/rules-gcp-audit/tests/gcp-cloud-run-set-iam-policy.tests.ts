import { RuleTest } from "@pypanther/core";
import { GCPCloudRunSetIAMPolicy } from "../src/gcp-cloud-run-set-iam-policy";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "cloud_run_revision", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "run.googleapis.com",
    methodName: "google.cloud.run.v1.Services.SetIamPolicy",
    resourceName: "projects/tidewater-prod/locations/europe-west1/services/checkout",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      {
        permission: "run.services.setIamPolicy",
        granted: true,
        resource: "projects/tidewater-prod/locations/europe-west1/services/checkout",
      },
    ],
    response: {
      bindings: [
        { role: "roles/run.invoker", members: ["allUsers"] },
        { role: "roles/run.admin", members: ["user:ines@tidewater.example", "user:ravi@elsewhere.example"] },
        { members: ["user:nobody@tidewater.example"] },
      ],
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a service is opened to everyone",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] set [roles/run.invoker] and 1 more on Cloud Run service [checkout] in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.cloud.run.v1.Services.SetIamPolicy",
      resourceName: "projects/tidewater-prod/locations/europe-west1/services/checkout",
      serviceName: "run.googleapis.com",
      service_name: "checkout",
      assigned_roles: ["roles/run.invoker", "roles/run.admin"],
      members_granted: [
        "allUsers",
        "user:ines@tidewater.example",
        "user:ravi@elsewhere.example",
        "user:nobody@tidewater.example",
      ],
      role_to_members_mapping: {
        "roles/run.invoker": ["allUsers"],
        "roles/run.admin": ["user:ines@tidewater.example", "user:ravi@elsewhere.example"],
      },
    },
  }),
  new RuleTest({
    name: "one role is given",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        response: { ...call.protoPayload.response, bindings: [{ role: "roles/run.invoker", members: ["allUsers"] }] },
      },
    },
    expectedTitle:
      "[mara.lind@tidewater.example] set [roles/run.invoker] on Cloud Run service [checkout] in [tidewater-prod]",
  }),
  new RuleTest({
    name: "no role is left and no service named",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, response: {}, resourceName: null } },
    expectedTitle:
      "[mara.lind@tidewater.example] set an empty policy on Cloud Run service of an unknown name in [tidewater-prod]",
  }),
  new RuleTest({ name: "the change fails", expectedResult: false, log: { ...call, severity: "ERROR" } }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, authorizationInfo: [{ permission: "run.services.setIamPolicy" }] },
    },
  }),
  new RuleTest({
    name: "the policy is read",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "google.cloud.run.v1.Services.GetIamPolicy" } },
  }),
];

export { GCPCloudRunSetIAMPolicy as rule };

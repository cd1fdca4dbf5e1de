import { RuleTest } from "@pypanther/core";
import { GCPCloudRunServiceCreated } from "../src/gcp-cloud-run-service-created";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "cloud_run_revision", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "run.googleapis.com",
    methodName: "google.cloud.run.v1.Services.CreateService",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [{ permission: "run.services.create", granted: true, resource: "projects/tidewater-prod" }],
    request: {
      service: { spec: { template: { spec: { serviceAccountName: "web@tidewater-prod.iam.gserviceaccount.com" } } } },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a service is created",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] created a Cloud Run service in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.cloud.run.v1.Services.CreateService",
      resourceName: "projects/tidewater-prod",
      serviceName: "run.googleapis.com",
      service_account: { serviceAccountName: "web@tidewater-prod.iam.gserviceaccount.com" },
    },
  }),
  new RuleTest({
    name: "the request is not recorded",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, request: {} } },
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.cloud.run.v1.Services.CreateService",
      resourceName: "projects/tidewater-prod",
      serviceName: "run.googleapis.com",
      service_account: "<SERVICE_ACCOUNT_NOT_FOUND>",
    },
  }),
  new RuleTest({ name: "the creation fails", expectedResult: false, log: { ...call, severity: "ERROR" } }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "run.services.create", granted: false }],
      },
    },
  }),
  new RuleTest({
    name: "a service is replaced",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "google.cloud.run.v1.Services.ReplaceService" } },
  }),
];

export { GCPCloudRunServiceCreated as rule };

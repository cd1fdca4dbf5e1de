import { RuleTest } from "@pypanther/core";
import { GCPServiceAccountorKeysCreated } from "../src/gcp-service-account-or-keys-created";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: {
    type: "service_account",
    labels: { project_id: "tidewater-prod", email_id: "led@tidewater.iam.gserviceaccount.com" },
  },
  protoPayload: {
    serviceName: "iam.googleapis.com",
    methodName: "google.iam.admin.v1.CreateServiceAccountKey",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "a key is made",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] made a key of service account [led@tidewater.iam.gserviceaccount.com] in [tidewater-prod]",
  }),
  new RuleTest({
    name: "an account is made",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "google.iam.admin.v1.CreateServiceAccount" } },
    expectedTitle:
      "[mara.lind@tidewater.example] made service account [led@tidewater.iam.gserviceaccount.com] in [tidewater-prod]",
  }),
  new RuleTest({
    name: "a service account makes one",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: {
          ...call.protoPayload.authenticationInfo,
          principalEmail: "terraform@tidewater-prod.iam.gserviceaccount.com",
        },
      },
    },
  }),
  new RuleTest({
    name: "a key is deleted",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "google.iam.admin.v1.DeleteServiceAccountKey" } },
  }),
  new RuleTest({
    name: "another kind of resource",
    expectedResult: false,
    log: { ...call, resource: { ...call.resource, type: "project" } },
  }),
];

export { GCPServiceAccountorKeysCreated as rule };

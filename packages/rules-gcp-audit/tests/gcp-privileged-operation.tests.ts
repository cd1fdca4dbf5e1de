import { RuleTest } from "@pypanther/core";
import { GCPPrivilegedOperation } from "../src/gcp-privileged-operation";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "compute.googleapis.com",
    methodName: "compute.instances.setIamPolicy",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "the policy of an instance is set",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] made the privileged call [compute.instances.setIamPolicy]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "compute.instances.setIamPolicy",
      resourceName: "projects/tidewater-prod",
      serviceName: "compute.googleapis.com",
    },
  }),
  new RuleTest({
    name: "permissions of a bucket are set",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "storage.setIamPermissions" } },
  }),
  new RuleTest({
    name: "an HMAC key is made",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "storage.hmacKeys.create" } },
  }),
  new RuleTest({
    name: "the method is spelt with a capital",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "google.iam.v1.SetIamPolicy" } },
  }),
  new RuleTest({
    name: "an instance is listed",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "compute.instances.list" } },
  }),
];

export { GCPPrivilegedOperation as rule };

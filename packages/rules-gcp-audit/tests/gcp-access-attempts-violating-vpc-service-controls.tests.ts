import { RuleTest } from "@pypanther/core";
import { GCPAccessAttemptsViolatingVPCServiceControls } from "../src/gcp-access-attempts-violating-vpc-service-controls";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "ERROR",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "storage.googleapis.com",
    methodName: "google.storage.objects.get",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    status: {
      code: 7,
      message: "Request is prohibited by organization's policy.",
      details: [{ violations: [{ type: "VPC_SERVICE_CONTROLS" }] }],
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a read across the perimeter is refused",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] was stopped at a service perimeter: [google.storage.objects.get]",
  }),
  new RuleTest({
    name: "the perimeter is one of several reasons",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        status: {
          code: 7,
          message: "Request is prohibited by organization's policy.",
          details: [{ violations: [{ type: "OTHER" }, { type: "VPC_SERVICE_CONTROLS" }] }],
        },
      },
    },
  }),
  new RuleTest({
    name: "another policy refuses",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        status: {
          code: 7,
          message: "Request is prohibited by organization's policy.",
          details: [{ violations: [{ type: "ORG_POLICY" }] }],
        },
      },
    },
  }),
  new RuleTest({
    name: "the code is a text",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, status: { ...call.protoPayload.status, code: "7" } } },
  }),
  new RuleTest({
    name: "the record does not tell why",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, status: { code: 7 } } },
  }),
  new RuleTest({ name: "no error", expectedResult: false, log: { ...call, severity: "NOTICE" } }),
];

export { GCPAccessAttemptsViolatingVPCServiceControls as rule };

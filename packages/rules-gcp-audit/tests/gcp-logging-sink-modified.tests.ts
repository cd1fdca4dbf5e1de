import { RuleTest } from "@pypanther/core";
import { GCPLoggingSinkModified } from "../src/gcp-logging-sink-modified";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "logging_sink", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "logging.googleapis.com",
    methodName: "google.logging.v2.ConfigServiceV2.UpdateSink",
    resourceName: "projects/tidewater-prod/sinks/to-siem",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "a sink is edited",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] edited log sink [projects/tidewater-prod/sinks/to-siem]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.logging.v2.ConfigServiceV2.UpdateSink",
      resourceName: "projects/tidewater-prod/sinks/to-siem",
      serviceName: "logging.googleapis.com",
    },
  }),
  new RuleTest({
    name: "a sink is made",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, methodName: "google.logging.v2.ConfigServiceV2.CreateSink" },
    },
  }),
  new RuleTest({
    name: "the record names no method",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: null } },
  }),
];

export { GCPLoggingSinkModified as rule };

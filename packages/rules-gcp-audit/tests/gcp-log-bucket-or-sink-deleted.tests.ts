import { RuleTest } from "@pypanther/core";
import { GCPLogBucketOrSinkDeleted } from "../src/gcp-log-bucket-or-sink-deleted";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "logging_sink", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "logging.googleapis.com",
    methodName: "google.logging.v2.ConfigServiceV2.DeleteSink",
    resourceName: "projects/tidewater-prod/sinks/to-siem",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      { permission: "logging.sinks.delete", granted: true, resource: "projects/tidewater-prod/sinks/to-siem" },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "a sink is deleted",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] deleted log bucket or sink [projects/tidewater-prod/sinks/to-siem]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "google.logging.v2.ConfigServiceV2.DeleteSink",
      resourceName: "projects/tidewater-prod/sinks/to-siem",
      serviceName: "logging.googleapis.com",
    },
  }),
  new RuleTest({
    name: "a bucket is deleted",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, methodName: "google.logging.v2.ConfigServiceV2.DeleteBucket" },
    },
  }),
  new RuleTest({
    name: "the call is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, authorizationInfo: [{ permission: "logging.sinks.delete" }] },
    },
  }),
  new RuleTest({
    name: "an exclusion is deleted",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, methodName: "google.logging.v2.ConfigServiceV2.DeleteExclusion" },
    },
  }),
];

export { GCPLogBucketOrSinkDeleted as rule };

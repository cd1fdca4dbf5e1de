import { RuleTest } from "@pypanther/core";
import { GCPSQLConfigChanges } from "../src/gcp-sql-config-changes";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "cloudsql_database", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "cloudsql.googleapis.com",
    methodName: "cloudsql.instances.update",
    resourceName: "projects/tidewater-prod/instances/ledger",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "an instance is updated",
    expectedResult: true,
    log: call,
    expectedTitle: "GCP SQL Config Changes",
    expectedDedup: "tidewater-prod",
  }),
  new RuleTest({
    name: "the record names no project",
    expectedResult: true,
    log: { ...call, resource: { ...call.resource, labels: {} } },
    expectedDedup: "<UNKNOWN_PROJECT>",
  }),
  new RuleTest({
    name: "an instance is made",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "cloudsql.instances.create" } },
  }),
];

export { GCPSQLConfigChanges as rule };

import { RuleTest } from "@pypanther/core";
import { GCPWorkforcePoolCreatedorUpdated } from "../src/gcp-workforce-pool-created-or-updated";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "organizations/640021/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "iam.googleapis.com",
    methodName: "google.iam.admin.v1.WorkforcePools.CreateWorkforcePool",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    request: { workforcePool: { name: "locations/global/workforcePools/partners", displayName: "Partners" } },
  },
};

export const tests = [
  new RuleTest({
    name: "a pool is made",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] made or changed workforce pool [partners] in organization [640021]",
    expectedAlertContext: { name: "locations/global/workforcePools/partners", displayName: "Partners" },
  }),
  new RuleTest({
    name: "a pool is changed, by a record without pool and organization",
    expectedResult: true,
    log: {
      ...call,
      logName: "x",
      protoPayload: {
        ...call.protoPayload,
        methodName: "google.iam.admin.v1.WorkforcePools.UpdateWorkforcePool",
        request: {},
      },
    },
    expectedTitle:
      "[mara.lind@tidewater.example] made or changed workforce pool of an unknown name in organization of an unknown name",
    expectedAlertContext: {},
  }),
  new RuleTest({
    name: "a pool is deleted",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, methodName: "google.iam.admin.v1.WorkforcePools.DeleteWorkforcePool" },
    },
  }),
];

export { GCPWorkforcePoolCreatedorUpdated as rule };

import { RuleTest } from "@pypanther/core";
import { GCPWorkloadIdentityPoolCreatedorUpdated } from "../src/gcp-workload-identity-pool-created-or-updated";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "iam.googleapis.com",
    methodName: "google.iam.v1.WorkloadIdentityPools.UpdateWorkloadIdentityPoolProvider",
    resourceName: "projects/640021/locations/global/workloadIdentityPools/ci-pool/providers/ci",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    request: {
      workloadIdentityPoolProvider: { displayName: "ci", oidc: { issuerUri: "https://ci.tidewater.example" } },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a provider is changed",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] set a provider of workload identity pool [ci-pool] in [tidewater-prod]",
    expectedAlertContext: { displayName: "ci", oidc: { issuerUri: "https://ci.tidewater.example" } },
  }),
  new RuleTest({
    name: "the record names no pool",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, resourceName: null, request: {} } },
    expectedTitle:
      "[mara.lind@tidewater.example] set a provider of workload identity pool of an unknown name in [tidewater-prod]",
    expectedAlertContext: {},
  }),
  new RuleTest({
    name: "a provider is deleted",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        methodName: "google.iam.v1.WorkloadIdentityPools.DeleteWorkloadIdentityPoolProvider",
      },
    },
  }),
];

export { GCPWorkloadIdentityPoolCreatedorUpdated as rule };

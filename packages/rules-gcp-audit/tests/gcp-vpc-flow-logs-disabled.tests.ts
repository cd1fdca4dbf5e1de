import { RuleTest } from "@pypanther/core";
import { GCPVPCFlowLogsDisabled } from "../src/gcp-vpc-flow-logs-disabled";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gce_subnetwork", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "compute.googleapis.com",
    methodName: "v1.compute.subnetworks.patch",
    resourceName: "projects/tidewater-prod/regions/europe-west1/subnetworks/core",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    request: { enableFlowLogs: false },
  },
};

export const tests = [
  new RuleTest({
    name: "flow logs are switched off",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] switched off flow logs of [projects/tidewater-prod/regions/europe-west1/subnetworks/core]",
  }),
  new RuleTest({
    name: "flow logs are switched on",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, request: { ...call.protoPayload.request, enableFlowLogs: true } },
    },
  }),
  new RuleTest({
    name: "something else of the subnet changes",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, request: { privateIpGoogleAccess: true } } },
  }),
];

export { GCPVPCFlowLogsDisabled as rule };

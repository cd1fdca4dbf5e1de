import { RuleTest } from "@pypanther/core";
import { GCPComputeIAMPolicyUpdate } from "../src/gcp-compute-iam-policy-update";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gce_disk", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "compute.googleapis.com",
    methodName: "v1.compute.disks.setIamPolicy",
    resourceName: "projects/tidewater-prod/zones/europe-west1-b/disks/ledger",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    response: {},
    request: { serviceAccounts: [{ email: "vm@tidewater-prod.iam.gserviceaccount.com" }] },
  },
};

export const tests = [
  new RuleTest({
    name: "the policy of a disk is set",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] set the policy of compute [disks] in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "v1.compute.disks.setIamPolicy",
      resourceName: "projects/tidewater-prod/zones/europe-west1-b/disks/ledger",
      serviceName: "compute.googleapis.com",
      serviceAccount: ["vm@tidewater-prod.iam.gserviceaccount.com"],
      binding_deltas: [],
    },
  }),
  new RuleTest({
    name: "the policy of a snapshot is set",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, methodName: "v1.compute.snapshots.setIamPolicy", request: {} },
    },
    expectedTitle: "[mara.lind@tidewater.example] set the policy of compute [snapshots] in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "v1.compute.snapshots.setIamPolicy",
      resourceName: "projects/tidewater-prod/zones/europe-west1-b/disks/ledger",
      serviceName: "compute.googleapis.com",
      serviceAccount: "<SERVICE_ACCOUNT_EMAILS_NOT_FOUND>",
      binding_deltas: [],
    },
  }),
  new RuleTest({
    name: "the change fails",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, response: { error: { code: 403 } } } },
  }),
  new RuleTest({
    name: "the policy of an instance is set",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "v1.compute.instances.setIamPolicy" } },
  }),
];

export { GCPComputeIAMPolicyUpdate as rule };

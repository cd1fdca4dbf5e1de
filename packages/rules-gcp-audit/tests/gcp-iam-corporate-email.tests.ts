import { RuleTest } from "@pypanther/core";
import { GCPIAMCorporateEmail } from "../src/gcp-iam-corporate-email";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "cloudresourcemanager.googleapis.com",
    methodName: "SetIamPolicy",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    serviceData: {
      policyDelta: { bindingDeltas: [{ action: "ADD", role: "roles/viewer", member: "user:ravi@elsewhere.example" }] },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a stranger gets a role",
    expectedResult: true,
    log: call,
    expectedTitle: "A role in [tidewater-prod] was granted outside the company's mail domain",
  }),
  new RuleTest({
    name: "a colleague gets a role",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: {
            bindingDeltas: [{ action: "ADD", role: "roles/viewer", member: "user:ines@tidewater.example" }],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "a service account gets a role",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: {
            bindingDeltas: [
              { action: "ADD", role: "roles/viewer", member: "serviceAccount:ci@other-lab.iam.gserviceaccount.com" },
            ],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "a workload of a cluster gets a role",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: {
            bindingDeltas: [
              { action: "ADD", role: "roles/viewer", member: "serviceAccount:other-lab.svc.id.goog[shop/cart]" },
            ],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "a stranger loses a role",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: {
            bindingDeltas: [{ action: "REMOVE", role: "roles/viewer", member: "user:ravi@elsewhere.example" }],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "the record tells of no change",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, serviceData: {} } },
  }),
];

export { GCPIAMCorporateEmail as rule };

import { RuleTest } from "@pypanther/core";
import { GCPPermissionsGrantedtoCreateorManageServiceAccountKey } from "../src/gcp-permissions-granted-to-create-or-manage-service-account-key";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: {
    type: "service_account",
    labels: { project_id: "tidewater-prod", email_id: "ledger@tidewater-prod.iam.gserviceaccount.com" },
  },
  protoPayload: {
    serviceName: "iam.googleapis.com",
    methodName: "google.iam.admin.v1.SetIAMPolicy",
    resourceName: "projects/-/serviceAccounts/ledger",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    serviceData: {
      policyDelta: {
        bindingDeltas: [
          { action: "ADD", role: "roles/iam.serviceAccountTokenCreator", member: "user:ines@tidewater.example" },
        ],
      },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "the role of a token creator is granted",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] granted the use of service accounts on [ledger@tidewater-prod.iam.gserviceaccount.com]",
    expectedAlertContext: { resource: call.resource, serviceData: call.protoPayload.serviceData },
  }),
  new RuleTest({
    name: "a grant on a whole project",
    expectedResult: true,
    log: { ...call, resource: { ...call.resource, labels: { email_id: "", project_id: "tidewater-prod" } } },
    expectedTitle: "[mara.lind@tidewater.example] granted the use of service accounts on [tidewater-prod]",
  }),
  new RuleTest({
    name: "the role is taken away",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: {
            bindingDeltas: [
              { action: "REMOVE", role: "roles/iam.serviceAccountTokenCreator", member: "user:a@tidewater.example" },
            ],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "a harmless role is granted",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: { bindingDeltas: [{ action: "ADD", role: "roles/viewer", member: "user:a@tidewater.example" }] },
        },
      },
    },
  }),
  new RuleTest({
    name: "a removal stands last among the kinds of changes",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        serviceData: {
          policyDelta: {
            bindingDeltas: [
              { action: "ADD", role: "roles/iam.serviceAccountTokenCreator", member: "a" },
              { action: "REMOVE", role: "roles/iam.serviceAccountTokenCreator", member: "b" },
              { action: "ADD", role: "roles/iam.serviceAccountTokenCreator", member: "c" },
            ],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "the method is spelt in other capitals",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "SetIamPolicy" } },
  }),
];

export { GCPPermissionsGrantedtoCreateorManageServiceAccountKey as rule };

import { RuleTest } from "@pypanther/core";
import { GCPIAMOrgFolderIAMChanges } from "../src/gcp-iam-org-folder-iam-changes";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "organizations/640021/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "organization", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "cloudresourcemanager.googleapis.com",
    methodName: "SetIamPolicy",
    resourceName: "organizations/640021",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0", callerIP: "198.51.100.40" },
    serviceData: {
      policyDelta: { bindingDeltas: [{ action: "ADD", role: "roles/owner", member: "user:ines@tidewater.example" }] },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "the policy of the organization is set by hand",
    expectedResult: true,
    log: call,
    expectedTitle: "GCP.AuditLog: [mara.lind@tidewater.example] set the IAM policy of an organization or folder",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      actor: "mara.lind@tidewater.example",
      policy_change: { bindingDeltas: [{ action: "ADD", role: "roles/owner", member: "user:ines@tidewater.example" }] },
      caller_ip: "198.51.100.40",
      user_agent: "google-cloud-sdk gcloud/512.0.0",
    },
  }),
  new RuleTest({
    name: "Terraform sets the policy of a folder",
    expectedResult: true,
    log: {
      ...call,
      logName: "folders/77/logs/cloudaudit.googleapis.com%2Factivity",
      protoPayload: {
        ...call.protoPayload,
        requestMetadata: { ...call.protoPayload.requestMetadata, callerSuppliedUserAgent: "HashiCorp Terraform/1.9" },
      },
    },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the client does not name itself",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        requestMetadata: { ...call.protoPayload.requestMetadata, callerSuppliedUserAgent: null },
      },
    },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the policy of a project is set",
    expectedResult: false,
    log: { ...call, logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity" },
  }),
  new RuleTest({
    name: "another log of the organization",
    expectedResult: false,
    log: { ...call, logName: "organizations/640021/logs/cloudaudit.googleapis.com%2Fdata_access" },
  }),
  new RuleTest({
    name: "the record does not say which log it is of",
    expectedResult: false,
    log: { ...call, logName: null },
  }),
];

export { GCPIAMOrgFolderIAMChanges as rule };

import { RuleTest } from "@pypanther/core";
import { GCPProjectExternalUserOwnershipInvite } from "../src/gcp-project-external-user-ownership-invite";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "cloudresourcemanager.googleapis.com",
    methodName: "InsertProjectOwnershipInvite",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    request: { member: "user:ravi@elsewhere.example", projectId: "tidewater-prod" },
    response: {},
  },
};

export const tests = [
  new RuleTest({
    name: "somebody of another domain is invited",
    expectedResult: true,
    log: call,
    expectedTitle: "[user:ravi@elsewhere.example] of another domain was invited to own [projects/tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "InsertProjectOwnershipInvite",
      resourceName: "projects/tidewater-prod",
      serviceName: "cloudresourcemanager.googleapis.com",
    },
  }),
  new RuleTest({
    name: "a colleague is invited",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        request: { ...call.protoPayload.request, member: "user:ines@tidewater.example" },
      },
    },
  }),
  new RuleTest({
    name: "the invitation fails",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, response: { error: { code: 403 } } } },
  }),
  new RuleTest({
    name: "a domain that only ends like one's own",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        request: { ...call.protoPayload.request, member: "user:ines@nottidewater.example" },
      },
    },
  }),
  new RuleTest({
    name: "the invited member is not named",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, request: {} } },
    expectedTitle: "an unknown member of another domain was invited to own [projects/tidewater-prod]",
  }),
];

export { GCPProjectExternalUserOwnershipInvite as rule };

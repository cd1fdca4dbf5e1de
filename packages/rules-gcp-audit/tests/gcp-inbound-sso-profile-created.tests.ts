import { RuleTest } from "@pypanther/core";
import { GCPInboundSSOProfileCreated } from "../src/gcp-inbound-sso-profile-created";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "admin.googleapis.com",
    methodName: "google.admin.AdminService.inboundSsoProfileCreated",
    resourceName: "organizations/640021/inboundSsoSettings",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    metadata: { event: [{ eventName: "INBOUND_SSO_PROFILE_CREATED", eventType: "INBOUND_SSO_SETTINGS" }] },
  },
};

export const tests = [
  new RuleTest({
    name: "a profile is made",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] caused [INBOUND_SSO_PROFILE_CREATED] in organization [640021]",
    expectedAlertContext: {
      resourceName: "organizations/640021/inboundSsoSettings",
      serviceName: "admin.googleapis.com",
    },
  }),
  new RuleTest({
    name: "a profile is changed, by a record without organization and event",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        methodName: "google.admin.AdminService.inboundSsoProfileUpdated",
        resourceName: "inboundSsoSettings",
        metadata: {},
      },
    },
    expectedTitle: "[mara.lind@tidewater.example] caused an unknown event in organization of an unknown name",
  }),
  new RuleTest({
    name: "a profile is deleted",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, methodName: "google.admin.AdminService.inboundSsoProfileDeleted" },
    },
  }),
];

export { GCPInboundSSOProfileCreated as rule };

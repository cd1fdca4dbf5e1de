import { RuleTest } from "@pypanther/core";
import { GCPUserAddedtoIAPProtectedService } from "../src/gcp-user-added-to-iap-protected-service";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gce_backend_service", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "iap.googleapis.com",
    methodName: "google.cloud.iap.v1.IdentityAwareProxyAdminService.SetIamPolicy",
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    request: {
      resource: "projects/640021/iap_web/compute/services/88",
      policy: { bindings: [{ role: "roles/iap.httpsResourceAccessor", members: ["user:ines@tidewater.example"] }] },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "the policy of a service is set",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] set the IAM policy of [projects/640021/iap_web/compute/services/88] for the IAP",
    expectedAlertContext: {
      bindings: [{ role: "roles/iap.httpsResourceAccessor", members: ["user:ines@tidewater.example"] }],
    },
  }),
  new RuleTest({
    name: "the policy has no bindings",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, request: {} } },
    expectedTitle: "[mara.lind@tidewater.example] set the IAM policy of an unknown service for the IAP",
    expectedAlertContext: { bindings: [{}] },
  }),
  new RuleTest({
    name: "the policy is read",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        methodName: "google.cloud.iap.v1.IdentityAwareProxyAdminService.GetIamPolicy",
      },
    },
  }),
];

export { GCPUserAddedtoIAPProtectedService as rule };

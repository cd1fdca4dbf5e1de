import { RuleTest } from "@pypanther/core";
import { GCPK8sNewDaemonsetDeployed } from "../src/gcp-k8s-new-daemonset-deployed";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: {
    type: "k8s_cluster",
    labels: { project_id: "tidewater-prod", cluster_name: "harbour", location: "europe-west1" },
  },
  protoPayload: {
    serviceName: "k8s.io",
    methodName: "io.k8s.apps.v1.daemonsets.create",
    resourceName: "apps/v1/namespaces/shop/daemonsets/agent",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    authorizationInfo: [
      {
        permission: "io.k8s.apps.v1.daemonsets.create",
        granted: true,
        resource: "apps/v1/namespaces/shop/daemonsets/agent",
      },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "the permission is granted",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] deployed a DaemonSet by [io.k8s.apps.v1.daemonsets.create] in [tidewater-prod]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "io.k8s.apps.v1.daemonsets.create",
      resourceName: "apps/v1/namespaces/shop/daemonsets/agent",
      serviceName: "k8s.io",
    },
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "io.k8s.apps.v1.daemonsets.create", granted: false }],
      },
    },
  }),
  new RuleTest({
    name: "another permission is granted",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "io.k8s.apps.v1.daemonsets.get", granted: true }],
      },
    },
  }),
  new RuleTest({
    name: "the record names neither caller nor method nor project",
    expectedResult: true,
    log: {
      p_log_type: "GCP.AuditLog",
      protoPayload: { authorizationInfo: [{ permission: "io.k8s.apps.v1.daemonsets.create", granted: true }] },
    },
  }),
];

export { GCPK8sNewDaemonsetDeployed as rule };

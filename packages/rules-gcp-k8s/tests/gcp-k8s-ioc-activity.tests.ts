import { RuleTest } from "@pypanther/core";
import { GCPK8sIOCActivity } from "../src/gcp-k8s-ioc-activity";

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
    methodName: "io.k8s.core.v1.pods.list",
    resourceName: "core/v1/namespaces/shop/pods",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
  operation: { producer: "k8s.io" },
  p_enrichment: { tor_exit_nodes: ["198.51.100.40"] },
};

export const tests = [
  new RuleTest({
    name: "a call comes through Tor",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] came through Tor to call [io.k8s.core.v1.pods.list] in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "io.k8s.core.v1.pods.list",
      resourceName: "core/v1/namespaces/shop/pods",
      serviceName: "k8s.io",
      tor_exit_nodes: ["198.51.100.40"],
    },
  }),
  new RuleTest({
    name: "a call comes from elsewhere",
    expectedResult: false,
    log: { ...call, p_enrichment: { tor_exit_nodes: [] } },
  }),
  new RuleTest({ name: "the record is not enriched", expectedResult: false, log: { ...call, p_enrichment: null } }),
  new RuleTest({
    name: "a call to another service comes through Tor",
    expectedResult: false,
    log: { ...call, operation: { ...call.operation, producer: "compute.googleapis.com" } },
  }),
];

export { GCPK8sIOCActivity as rule };

import { RuleTest } from "@pypanther/core";
import { GCPK8sExecIntoPod } from "../src/gcp-k8s-exec-into-pod";

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
    methodName: "io.k8s.core.v1.pods.exec.create",
    resourceName: "core/v1/namespaces/shop/pods/cart-0/exec",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

/** The default excuses nobody. */
export const overrides = {
  allowList: [
    { principals: ["debug-robot", "listed@tidewater.example"], namespaces: ["shop"], projects: [] },
    { principals: ["roamer"], namespaces: [], projects: ["tidewater-lab"] },
  ],
};

export const tests = [
  new RuleTest({
    name: "a person opens a shell",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] opened a shell in pod [shop/cart-0] of project of an unknown name",
    expectedAlertContext: {
      principal: "mara.lind@tidewater.example",
      project_id: null,
      caller_ip: "198.51.100.40",
      user_agent: "google-cloud-sdk gcloud/512.0.0",
      method_name: "io.k8s.core.v1.pods.exec.create",
      namespace: "shop",
      pod: "cart-0",
    },
  }),
  new RuleTest({
    name: "an excused principal does, in its namespace",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: { ...call.protoPayload.authenticationInfo, principalEmail: "debug-robot" },
      },
    },
  }),
  new RuleTest({
    name: "an excused principal does, in another namespace",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: { ...call.protoPayload.authenticationInfo, principalEmail: "debug-robot" },
        resourceName: "core/v1/namespaces/bank/pods/cart-0/exec",
      },
    },
  }),
  new RuleTest({
    name: "a principal excused everywhere does, in its project",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: { ...call.protoPayload.authenticationInfo, principalEmail: "roamer" },
        resource: { labels: { project_id: "tidewater-lab" } },
      },
    },
  }),
  new RuleTest({
    name: "a principal excused everywhere does, in another project",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: { ...call.protoPayload.authenticationInfo, principalEmail: "roamer" },
      },
    },
  }),
  new RuleTest({
    name: "a listed person is not excused",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: { ...call.protoPayload.authenticationInfo, principalEmail: "listed@tidewater.example" },
      },
    },
  }),
  new RuleTest({
    name: "the resource is no pod's",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, resourceName: "core/v1/namespaces/shop" } },
  }),
  new RuleTest({
    name: "a pod is created",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "io.k8s.core.v1.pods.create" } },
  }),
  new RuleTest({
    name: "another kind of resource",
    expectedResult: false,
    log: { ...call, resource: { ...call.resource, type: "gce_instance" } },
  }),
];

export { GCPK8sExecIntoPod as rule };

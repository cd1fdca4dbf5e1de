import { RuleTest } from "@pypanther/core";
import { GCPK8sPodUsingHostPIDNamespace } from "../src/gcp-k8s-pod-using-host-pid-namespace";

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
    methodName: "io.k8s.core.v1.pods.create",
    resourceName: "core/v1/namespaces/shop/pods/cart-0",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    request: { spec: { hostPID: true } },
  },
};

export const tests = [
  new RuleTest({
    name: "a pod asks for the node's processes",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] put a pod among the processes of its node in [tidewater-prod]",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "io.k8s.core.v1.pods.create",
      resourceName: "core/v1/namespaces/shop/pods/cart-0",
      serviceName: "k8s.io",
    },
  }),
  new RuleTest({
    name: "the response tells of it",
    expectedResult: true,
    log: { ...call, protoPayload: { ...call.protoPayload, request: {}, response: { spec: { hostPID: true } } } },
  }),
  new RuleTest({
    name: "a pod keeps to itself",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: { ...call.protoPayload, request: { ...call.protoPayload.request, spec: { hostPID: false } } },
    },
  }),
  new RuleTest({
    name: "a pod is deleted",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "io.k8s.core.v1.pods.delete" } },
  }),
  new RuleTest({
    name: "a part of GKE does it",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authenticationInfo: {
          ...call.protoPayload.authenticationInfo,
          principalEmail: "system:serviceaccount:kube-system:replicaset-controller",
        },
      },
    },
  }),
  new RuleTest({
    name: "it happens in a namespace of the cluster itself",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, resourceName: "core/v1/namespaces/kube-system/pods/dns" } },
  }),
];

export { GCPK8sPodUsingHostPIDNamespace as rule };

import { RuleTest } from "@pypanther/core";
import { GCPK8SPrivilegedPodCreated } from "../src/gcp-k8s-privileged-pod-created";

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
    authorizationInfo: [
      { permission: "io.k8s.core.v1.pods.create", granted: true, resource: "core/v1/namespaces/shop/pods/cart-0" },
    ],
    response: { spec: { containers: [{ name: "c", securityContext: { privileged: true } }, { name: "sidecar" }] } },
  },
};

export const tests = [
  new RuleTest({
    name: "a container is privileged",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] created the privileged pod [core/v1/namespaces/shop/pods/cart-0] in [tidewater-prod]",
    expectedDedup: "mara.lind@tidewater.example",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "io.k8s.core.v1.pods.create",
      resourceName: "core/v1/namespaces/shop/pods/cart-0",
      serviceName: "k8s.io",
      pod_security_context: [{ privileged: true }, null],
    },
  }),
  new RuleTest({
    name: "a container may run as root",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        response: { spec: { containers: [{ name: "c" }, { name: "c", securityContext: { runAsNonRoot: false } }] } },
      },
    },
  }),
  new RuleTest({
    name: "no container is privileged",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        response: {
          spec: {
            containers: [
              { name: "c", securityContext: { privileged: false } },
              { name: "c", securityContext: { runAsNonRoot: true } },
              { name: "c" },
            ],
          },
        },
      },
    },
  }),
  new RuleTest({
    name: "the record tells of no containers",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, response: { spec: {} } } },
  }),
  new RuleTest({
    name: "the creation fails",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        response: { status: "Failure", spec: { containers: [{ securityContext: { privileged: true } }] } },
      },
    },
  }),
  new RuleTest({
    name: "the permission is refused",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        authorizationInfo: [{ permission: "io.k8s.core.v1.pods.create", granted: false }],
      },
    },
  }),
  new RuleTest({
    name: "a pod is changed",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "io.k8s.core.v1.pods.update" } },
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

export { GCPK8SPrivilegedPodCreated as rule };

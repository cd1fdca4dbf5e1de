import { RuleTest } from "@pypanther/core";
import { GCPK8SPodCreateOrModifyHostPathVolumeMount } from "../src/gcp-k8s-pod-create-or-modify-host-path-volume-mount";

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
    request: { spec: { volumes: [{ name: "sock", hostPath: { path: "/var/run/docker.sock" } }] } },
    response: { status: { phase: "Pending" } },
  },
};

export const tests = [
  new RuleTest({
    name: "a pod mounts the runtime's socket",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] mounted a node path in [core/v1/namespaces/shop/pods/cart-0] of [tidewater-prod]",
    expectedDedup: "mara.lind@tidewater.example",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "io.k8s.core.v1.pods.create",
      resourceName: "core/v1/namespaces/shop/pods/cart-0",
      serviceName: "k8s.io",
      volume_mount_path: "/var/run/docker.sock",
    },
  }),
  new RuleTest({
    name: "one of several mounts",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        request: {
          ...call.protoPayload.request,
          spec: {
            ...call.protoPayload.request.spec,
            volumes: [{ hostPath: { path: "/tmp" } }, { hostPath: { path: "/etc/kubernetes" } }],
          },
        },
      },
    },
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "io.k8s.core.v1.pods.create",
      resourceName: "core/v1/namespaces/shop/pods/cart-0",
      serviceName: "k8s.io",
      volume_mount_path: ["/tmp", "/etc/kubernetes"],
    },
  }),
  new RuleTest({
    name: "a pod mounts something beneath such a path",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        request: {
          ...call.protoPayload.request,
          spec: { ...call.protoPayload.request.spec, volumes: [{ hostPath: { path: "/etc/kubernetes/addons" } }] },
        },
      },
    },
  }),
  new RuleTest({
    name: "a pod mounts nothing of its node",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        request: {
          ...call.protoPayload.request,
          spec: { ...call.protoPayload.request.spec, volumes: [{ emptyDir: {} }] },
        },
      },
    },
  }),
  new RuleTest({
    name: "the creation fails",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, response: { status: "Failure" } } },
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

export { GCPK8SPodCreateOrModifyHostPathVolumeMount as rule };

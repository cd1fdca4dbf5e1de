import { RuleTest } from "@pypanther/core";
import { KubernetesPodHostIPC } from "../src/kubernetes-pod-host-ipc";

const pod = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "pods", namespace: "shop", name: "debugger" },
  responseStatus: { code: 201 },
  requestObject: { spec: { hostIPC: true, containers: [] } },
};

export const tests = [
  new RuleTest({
    name: "a pod asks for hostIPC",
    expectedResult: true,
    log: pod,
    expectedTitle: "Pod [shop/debugger] with host IPC access created by [ilse@brightmill.example]",
    expectedDedup: "ilse@brightmill.example_shop",
  }),
  new RuleTest({
    name: "a pod without it",
    expectedResult: false,
    log: { ...pod, requestObject: { spec: { hostIPC: false } } },
  }),
  new RuleTest({
    name: "a text is no yes",
    expectedResult: false,
    log: { ...pod, requestObject: { spec: { hostIPC: "true" } } },
  }),
  new RuleTest({
    name: "a user in a namespace of the cluster",
    expectedResult: true,
    log: { ...pod, objectRef: { ...pod.objectRef, namespace: "kube-system" } },
  }),
  new RuleTest({
    name: "the cluster in its own namespace",
    expectedResult: false,
    log: {
      ...pod,
      user: { username: "system:serviceaccount:kube-system:daemon-set-controller" },
      objectRef: { ...pod.objectRef, namespace: "kube-system" },
    },
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...pod, responseStatus: { code: 403 } } }),
];

export { KubernetesPodHostIPC as rule };

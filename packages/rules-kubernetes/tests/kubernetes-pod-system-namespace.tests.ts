import { RuleTest } from "@pypanther/core";
import { KubernetesPodSystemNamespace } from "../src/kubernetes-pod-system-namespace";

const pod = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "pods", namespace: "kube-system", name: "metrics-agent-x1" },
  responseStatus: { code: 201 },
  requestObject: { spec: { containers: [{ name: "agent", image: "registry.brightmill.example/agent:4" }] } },
};

export const tests = [
  new RuleTest({
    name: "a user starts a pod in kube-system",
    expectedResult: true,
    log: pod,
    expectedTitle: "Pod [kube-system/metrics-agent-x1] created in a system namespace by [ilse@brightmill.example]",
    expectedDedup: "ilse@brightmill.example_kube-system/metrics-agent-x1",
  }),
  new RuleTest({
    name: "the name is in the response only",
    expectedResult: true,
    log: {
      ...pod,
      objectRef: { resource: "pods", namespace: "kube-public" },
      responseObject: { metadata: { name: "probe-9" } },
    },
    expectedTitle: "Pod [kube-public/probe-9] created in a system namespace by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "a pod elsewhere",
    expectedResult: false,
    log: { ...pod, objectRef: { ...pod.objectRef, namespace: "shop" } },
  }),
  new RuleTest({
    name: "the cluster starts it",
    expectedResult: false,
    log: { ...pod, user: { username: "system:serviceaccount:kube-system:daemon-set-controller" } },
  }),
  new RuleTest({
    name: "a session in a pod",
    expectedResult: false,
    log: { ...pod, objectRef: { ...pod.objectRef, subresource: "exec" } },
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...pod, responseStatus: { code: 403 } } }),
];

export { KubernetesPodSystemNamespace as rule };

import { RuleTest } from "@pypanther/core";
import { KubernetesPodDangerousCapabilities } from "../src/kubernetes-pod-dangerous-capabilities";

const pod = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "pods", namespace: "shop", name: "tuner" },
  responseStatus: { code: 201 },
  requestObject: {
    spec: {
      containers: [
        { name: "side" },
        { name: "tuner", securityContext: { capabilities: { add: ["SYS_PTRACE", "CHOWN", "BPF", "BPF"] } } },
      ],
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a container asks for dangerous capabilities",
    expectedResult: true,
    log: pod,
    expectedTitle: "Pod [shop/tuner] with capabilities [BPF, SYS_PTRACE] created by [ilse@brightmill.example]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "harmless capabilities only",
    expectedResult: false,
    log: {
      ...pod,
      requestObject: { spec: { containers: [{ securityContext: { capabilities: { add: ["CHOWN", "sys_admin"] } } }] } },
    },
  }),
  new RuleTest({
    name: "no capabilities",
    expectedResult: false,
    log: { ...pod, requestObject: { spec: { containers: [{}] } } },
  }),
  new RuleTest({
    name: "in a namespace of the cluster",
    expectedResult: false,
    log: { ...pod, objectRef: { ...pod.objectRef, namespace: "kube-system" } },
  }),
  new RuleTest({
    name: "by a part of the cluster",
    expectedResult: false,
    log: { ...pod, user: { username: "eks:node-manager" } },
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...pod, responseStatus: { code: 403 } } }),
];

export { KubernetesPodDangerousCapabilities as rule };

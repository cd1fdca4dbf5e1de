import { RuleTest } from "@pypanther/core";
import { KubernetesPodPrivilegedCreated } from "../src/kubernetes-pod-privileged-created";

const pod = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "pods", namespace: "shop", name: "builder" },
  responseStatus: { code: 201 },
  requestObject: { spec: { containers: [{ name: "dind", securityContext: { privileged: true } }] } },
};

export const tests = [
  new RuleTest({
    name: "a container is privileged",
    expectedResult: true,
    log: pod,
    expectedTitle: "Privileged pod [shop/builder] created by [ilse@brightmill.example]",
    expectedDedup: "ilse@brightmill.example",
  }),
  new RuleTest({
    name: "a container may run as root",
    expectedResult: true,
    log: { ...pod, requestObject: { spec: { containers: [{ securityContext: { runAsNonRoot: false } }] } } },
  }),
  new RuleTest({
    name: "a container runs as root",
    expectedResult: true,
    log: { ...pod, requestObject: { spec: { containers: [{ securityContext: { runAsUser: 0 } }] } } },
  }),
  new RuleTest({
    name: "a container without rights",
    expectedResult: false,
    log: {
      ...pod,
      requestObject: { spec: { containers: [{ securityContext: { runAsNonRoot: true, runAsUser: 1000 } }] } },
    },
  }),
  new RuleTest({
    name: "nothing is said about rights",
    expectedResult: false,
    log: { ...pod, requestObject: { spec: { containers: [{}] } } },
  }),
  new RuleTest({ name: "a privileged pod is deleted", expectedResult: false, log: { ...pod, verb: "delete" } }),
];

export { KubernetesPodPrivilegedCreated as rule };

import { RuleTest } from "@pypanther/core";
import { KubernetesPodHostPathVolume } from "../src/kubernetes-pod-host-path-volume";

const pod = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "pods", namespace: "shop", name: "collector" },
  responseStatus: { code: 201 },
  requestObject: {
    spec: {
      volumes: [
        { name: "logs", hostPath: { path: "/var/log" } },
        { name: "tmp", emptyDir: {} },
      ],
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a pod mounts a path of the node",
    expectedResult: true,
    log: pod,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Pod [shop/collector] mounting [/var/log] of its node created by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "the path is sensitive",
    expectedResult: true,
    log: { ...pod, requestObject: { spec: { volumes: [{ hostPath: { path: "/proc/1" } }] } } },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the path is not named",
    expectedResult: true,
    log: { ...pod, requestObject: { spec: { volumes: [{ hostPath: {} }] } } },
    expectedTitle: "Pod [shop/collector] mounting [unknown] of its node created by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "other volumes",
    expectedResult: false,
    log: { ...pod, requestObject: { spec: { volumes: [{ configMap: { name: "settings" } }] } } },
  }),
  new RuleTest({
    name: "the cluster in its own namespace",
    expectedResult: false,
    log: { ...pod, user: { username: "gke-agent" }, objectRef: { ...pod.objectRef, namespace: "gke-system" } },
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...pod, responseStatus: { code: 403 } } }),
];

export { KubernetesPodHostPathVolume as rule };

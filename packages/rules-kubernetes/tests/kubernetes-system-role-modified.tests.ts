import { RuleTest } from "@pypanther/core";
import { KubernetesSystemRoleModified } from "../src/kubernetes-system-role-modified";

const changed = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "patch",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "clusterroles", name: "system:node-proxier" },
  responseStatus: { code: 200 },
};

export const tests = [
  new RuleTest({
    name: "a role of the cluster is changed",
    expectedResult: true,
    log: changed,
    expectedTitle: "System ClusterRole [system:node-proxier] modified by [ilse@brightmill.example]",
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "a role of EKS is deleted",
    expectedResult: true,
    log: {
      ...changed,
      verb: "delete",
      objectRef: { resource: "roles", namespace: "kube-system", name: "eks:addon-manager" },
    },
    expectedTitle: "System Role [kube-system/eks:addon-manager] deleted by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "a role that is adapted by hand",
    expectedResult: false,
    log: { ...changed, objectRef: { resource: "clusterroles", name: "system:coredns" } },
  }),
  new RuleTest({
    name: "a role of a user",
    expectedResult: false,
    log: { ...changed, objectRef: { resource: "clusterroles", name: "viewer" } },
  }),
  new RuleTest({
    name: "the cluster changes it",
    expectedResult: false,
    log: { ...changed, user: { username: "system:apiserver" } },
  }),
  new RuleTest({
    name: "the request is refused",
    expectedResult: false,
    log: { ...changed, responseStatus: { code: 403 } },
  }),
  new RuleTest({ name: "the role is read", expectedResult: false, log: { ...changed, verb: "get" } }),
];

export { KubernetesSystemRoleModified as rule };

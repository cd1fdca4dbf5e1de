import { RuleTest } from "@pypanther/core";
import { KubernetesRoleWildcard } from "../src/kubernetes-role-wildcard";

const role = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "clusterroles", name: "all-of-it" },
  responseStatus: { code: 201 },
  requestObject: { rules: [{ resources: ["configmaps"], verbs: ["*"] }] },
};

export const tests = [
  new RuleTest({
    name: "a cluster role grants every verb",
    expectedResult: true,
    log: role,
    expectedSeverity: "CRITICAL",
    expectedTitle: "ClusterRole [all-of-it] with wildcard permissions created by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "a role grants every resource",
    expectedResult: true,
    log: {
      ...role,
      objectRef: { resource: "roles", namespace: "shop", name: "all-of-it" },
      requestObject: { rules: [{ resources: ["*"], verbs: ["get"] }] },
    },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "no star",
    expectedResult: false,
    log: { ...role, requestObject: { rules: [{ resources: ["pods/*"], verbs: ["get"] }] } },
  }),
  new RuleTest({
    name: "the cluster makes such a role",
    expectedResult: false,
    log: { ...role, user: { username: "system:serviceaccount:kube-system:operator" } },
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...role, responseStatus: { code: 409 } } }),
  new RuleTest({ name: "nothing is granted", expectedResult: false, log: { ...role, requestObject: { rules: null } } }),
  new RuleTest({ name: "the role is changed", expectedResult: false, log: { ...role, verb: "update" } }),
];

export { KubernetesRoleWildcard as rule };

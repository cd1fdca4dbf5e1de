import { RuleTest } from "@pypanther/core";
import { KubernetesRolePodExec } from "../src/kubernetes-role-pod-exec";

const role = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "clusterroles", name: "debug" },
  responseStatus: { code: 201 },
  requestObject: { rules: [{ resources: ["pods", "pods/exec"], verbs: ["create"] }] },
};

export const tests = [
  new RuleTest({
    name: "a cluster role allows commands in pods",
    expectedResult: true,
    log: role,
    expectedSeverity: "CRITICAL",
    expectedTitle: "ClusterRole [debug] allowing [pods/exec] created by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "a role of one namespace does",
    expectedResult: true,
    log: { ...role, objectRef: { resource: "roles", namespace: "shop", name: "debug" } },
    expectedSeverity: "HIGH",
    expectedTitle: "Role [shop/debug] allowing [pods/exec] created by [ilse@brightmill.example]",
    expectedDedup: "ilse@brightmill.example_roles_debug",
  }),
  new RuleTest({
    name: "a wildcard is for another rule",
    expectedResult: false,
    log: { ...role, requestObject: { rules: [{ resources: ["*"], verbs: ["*"] }] } },
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

export { KubernetesRolePodExec as rule };

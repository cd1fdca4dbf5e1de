import { RuleTest } from "@pypanther/core";
import { KubernetesClusterRoleBindingPrivileged } from "../src/kubernetes-cluster-role-binding-privileged";

const bound = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "clusterrolebindings", name: "ops-all" },
  responseStatus: { code: 201 },
  requestObject: {
    roleRef: { kind: "ClusterRole", name: "cluster-admin" },
    subjects: [{ kind: "User", name: "temp-ops" }, { kind: "Group" }],
  },
};

export const tests = [
  new RuleTest({
    name: "cluster-admin is bound",
    expectedResult: true,
    log: bound,
    expectedSeverity: "HIGH",
    expectedTitle: "[ilse@brightmill.example] gave [cluster-admin] to [User:temp-ops] by binding [ops-all]",
  }),
  new RuleTest({
    name: "another powerful role is bound to nobody yet",
    expectedResult: true,
    log: { ...bound, requestObject: { roleRef: { name: "admin" } } },
    expectedSeverity: "MEDIUM",
    expectedTitle: "[ilse@brightmill.example] gave [admin] to unknown subjects by binding [ops-all]",
  }),
  new RuleTest({
    name: "a harmless role is bound",
    expectedResult: false,
    log: { ...bound, requestObject: { roleRef: { name: "view" } } },
  }),
  new RuleTest({
    name: "the binding holds in one namespace only",
    expectedResult: false,
    log: { ...bound, objectRef: { resource: "rolebindings", name: "ops-all", namespace: "shop" } },
  }),
  new RuleTest({
    name: "the cluster binds it",
    expectedResult: false,
    log: { ...bound, user: { username: "system:serviceaccount:kube-system:clusterrole-aggregation-controller" } },
  }),
  new RuleTest({
    name: "the request is refused",
    expectedResult: false,
    log: { ...bound, responseStatus: { code: 403 } },
  }),
];

export { KubernetesClusterRoleBindingPrivileged as rule };

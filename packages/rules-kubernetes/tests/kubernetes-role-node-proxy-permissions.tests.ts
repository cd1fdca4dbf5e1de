import { RuleTest } from "@pypanther/core";
import { KubernetesRoleNodeProxyPermissions } from "../src/kubernetes-role-node-proxy-permissions";

const role = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "clusterroles", name: "node-reader" },
  responseStatus: { code: 201 },
  requestObject: {
    rules: [
      { resources: ["pods"], verbs: ["get"] },
      { resources: ["nodes", "nodes/proxy"], verbs: ["get"] },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "a role opens the node proxy",
    expectedResult: true,
    log: role,
    expectedTitle: "ClusterRole [node-reader] with access to the node proxy created by [ilse@brightmill.example]",
    expectedDedup: "ilse@brightmill.example_node-reader",
  }),
  new RuleTest({
    name: "every subresource of nodes",
    expectedResult: true,
    log: {
      ...role,
      objectRef: { resource: "roles" },
      requestObject: { rules: [{ resources: ["nodes/*"], verbs: ["get"] }] },
    },
    expectedTitle: "Role of an unknown name with access to the node proxy created by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "every subresource of nodes, but nothing to do with them",
    expectedResult: false,
    log: { ...role, requestObject: { rules: [{ resources: ["nodes/*"], verbs: [] }] } },
  }),
  new RuleTest({
    name: "nodes among everything",
    expectedResult: true,
    log: { ...role, requestObject: { rules: [{ resources: ["nodes", "*"] }] } },
  }),
  new RuleTest({
    name: "nodes alone",
    expectedResult: false,
    log: { ...role, requestObject: { rules: [{ resources: ["nodes"], verbs: ["*"] }] } },
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

export { KubernetesRoleNodeProxyPermissions as rule };

import { RuleTest } from "@pypanther/core";
import { KubernetesRoleWritePermissions } from "../src/kubernetes-role-write-permissions";

const role = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "clusterroles", name: "tuner" },
  responseStatus: { code: 201 },
  requestObject: { rules: [{ resources: ["configmaps"], verbs: ["get", "patch"] }] },
};

export const tests = [
  new RuleTest({
    name: "a cluster role may change something",
    expectedResult: true,
    log: role,
    expectedSeverity: "MEDIUM",
    expectedTitle: "ClusterRole [tuner] with write permissions created by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "a cluster role may change pods",
    expectedResult: true,
    log: { ...role, requestObject: { rules: [{ resources: ["pods"], verbs: ["delete"] }] } },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a role may change secrets",
    expectedResult: true,
    log: {
      ...role,
      objectRef: { resource: "roles", namespace: "shop", name: "tuner" },
      requestObject: {
        rules: [
          { resources: ["pods"], verbs: ["delete"] },
          { resources: ["secrets"], verbs: ["update"] },
        ],
      },
    },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "a role may only delete collections",
    expectedResult: true,
    log: {
      ...role,
      objectRef: { resource: "roles", name: "tuner" },
      requestObject: { rules: [{ resources: ["secrets"], verbs: ["deletecollection"] }] },
    },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "a role that only reads",
    expectedResult: false,
    log: { ...role, requestObject: { rules: [{ resources: ["secrets"], verbs: ["get", "list"] }] } },
  }),
  new RuleTest({
    name: "a wildcard is for another rule",
    expectedResult: false,
    log: { ...role, requestObject: { rules: [{ resources: ["secrets"], verbs: ["*"] }] } },
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

export { KubernetesRoleWritePermissions as rule };

import { RuleTest } from "@pypanther/core";
import { KubernetesBulkSecretAccess } from "../src/kubernetes-bulk-secret-access";

const read = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "get",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "secrets", namespace: "shop", name: "db-root" },
  responseStatus: { code: 201 },
};

export const tests = [
  new RuleTest({
    name: "a user reads a secret",
    expectedResult: true,
    log: read,
    expectedSeverity: "HIGH",
    expectedTitle: "[ilse@brightmill.example] asked for many secrets",
    expectedUnique: "db-root",
  }),
  new RuleTest({
    name: "a user is refused",
    expectedResult: true,
    log: { ...read, responseStatus: { code: 403 } },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a whole namespace is listed",
    expectedResult: true,
    log: { ...read, verb: "list", objectRef: { resource: "secrets", namespace: "shop" } },
    expectedUnique: "list:shop",
  }),
  new RuleTest({
    name: "the whole cluster is watched",
    expectedResult: true,
    log: { ...read, verb: "watch", requestURI: "/api/v1/secrets?watch=1", objectRef: { resource: "secrets" } },
    expectedUnique: "watch:/api/v1/secrets?watch=1",
  }),
  new RuleTest({
    name: "everything is listed, and the log does not tell where",
    expectedResult: true,
    log: { ...read, verb: "list", objectRef: { resource: "secrets" } },
    expectedUnique: "list",
  }),
  new RuleTest({
    name: "a secret without a name",
    expectedResult: true,
    log: { ...read, objectRef: { resource: "secrets", namespace: "shop" } },
  }),
  new RuleTest({
    name: "the cluster reads it",
    expectedResult: false,
    log: { ...read, user: { username: "system:kube-controller-manager" } },
  }),
  new RuleTest({ name: "a secret is written", expectedResult: false, log: { ...read, verb: "update" } }),
  new RuleTest({
    name: "something else is read",
    expectedResult: false,
    log: { ...read, objectRef: { resource: "configmaps" } },
  }),
];

export { KubernetesBulkSecretAccess as rule };

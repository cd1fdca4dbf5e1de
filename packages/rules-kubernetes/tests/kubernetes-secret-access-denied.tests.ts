import { RuleTest } from "@pypanther/core";
import { KubernetesSecretAccessDenied } from "../src/kubernetes-secret-access-denied";

const denied = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "get",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "secrets", namespace: "shop", name: "db-root" },
  responseStatus: { code: 403, message: "secrets is forbidden" },
};

export const tests = [
  new RuleTest({
    name: "a user is refused a secret",
    expectedResult: true,
    log: denied,
    expectedTitle: "[ilse@brightmill.example] was refused secret [shop/db-root] with code [403]",
    expectedDedup: "ilse@brightmill.example_shop",
  }),
  new RuleTest({
    name: "there is no such secret",
    expectedResult: true,
    log: { ...denied, responseStatus: { code: 404 } },
  }),
  new RuleTest({
    name: "the secret is read",
    expectedResult: false,
    log: { ...denied, responseStatus: { code: 200 } },
  }),
  new RuleTest({
    name: "in a namespace of the cluster",
    expectedResult: false,
    log: { ...denied, objectRef: { ...denied.objectRef, namespace: "kube-system" } },
  }),
  new RuleTest({
    name: "by a part of the cluster",
    expectedResult: false,
    log: { ...denied, user: { username: "system:node:ip-10-0-3-7" } },
  }),
  new RuleTest({ name: "a list is refused", expectedResult: false, log: { ...denied, verb: "list" } }),
];

export { KubernetesSecretAccessDenied as rule };

import { RuleTest } from "@pypanther/core";
import { KubernetesSecretsDumpAllNamespaces } from "../src/kubernetes-secrets-dump-all-namespaces";

const dumped = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "list",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "secrets" },
  responseStatus: { code: 200 },

  requestURI: "/api/v1/secrets?limit=500&watch",
};

export const tests = [
  new RuleTest({
    name: "a user lists all secrets",
    expectedResult: true,
    log: dumped,
    expectedTitle: "[ilse@brightmill.example] listed all secrets of the cluster [/api/v1/secrets?limit=500&watch]",
    expectedDedup: "ilse@brightmill.example",
  }),
  new RuleTest({ name: "without a URI", expectedResult: true, log: { ...dumped, requestURI: null } }),
  new RuleTest({
    name: "one namespace only",
    expectedResult: false,
    log: { ...dumped, objectRef: { resource: "secrets", namespace: "shop" } },
  }),
  new RuleTest({
    name: "one namespace only, as the URI tells",
    expectedResult: false,
    log: { ...dumped, requestURI: "/api/v1/namespaces/shop/secrets" },
  }),
  new RuleTest({
    name: "a part of the cluster",
    expectedResult: false,
    log: { ...dumped, user: { username: "system:kube-controller-manager" } },
  }),
  new RuleTest({
    name: "a user whose task it is",
    expectedResult: false,
    log: dumped,
    mocks: [{ objectName: "allowedSecretListers", returnValue: ["ilse@brightmill.example"] }],
  }),
  new RuleTest({
    name: "the request is refused",
    expectedResult: false,
    log: { ...dumped, responseStatus: { code: 403 } },
  }),
];

export { KubernetesSecretsDumpAllNamespaces as rule };

import { RuleTest } from "@pypanther/core";
import { KubernetesServiceAccountTokenCreated } from "../src/kubernetes-service-account-token-created";

const token = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "serviceaccounts", namespace: "shop", name: "deployer", subresource: "token" },
  responseStatus: { code: 201 },
  requestObject: { spec: { expirationSeconds: 31536000 } },
};

export const tests = [
  new RuleTest({
    name: "a user has a token issued",
    expectedResult: true,
    log: token,
    expectedTitle: "Token for service account [shop/deployer] created by [ilse@brightmill.example]",
    expectedDedup: "ilse@brightmill.example_shop_deployer",
  }),
  new RuleTest({
    name: "a node asks for a pod of a user",
    expectedResult: true,
    log: { ...token, user: { username: "system:node:ip-10-0-3-7" } },
  }),
  new RuleTest({
    name: "a node asks for a pod of the cluster",
    expectedResult: false,
    log: {
      ...token,
      user: { username: "system:node:ip-10-0-3-7" },
      objectRef: { ...token.objectRef, namespace: "kube-system" },
    },
  }),
  new RuleTest({
    name: "a service account is created",
    expectedResult: false,
    log: { ...token, objectRef: { resource: "serviceaccounts", namespace: "shop" } },
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...token, responseStatus: { code: 403 } } }),
];

export { KubernetesServiceAccountTokenCreated as rule };

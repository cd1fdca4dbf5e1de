import { RuleTest } from "@pypanther/core";
import { KubernetesPodExec } from "../src/kubernetes-pod-exec";

const session = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "pods", namespace: "shop", name: "checkout-7c9", subresource: "exec" },
  responseStatus: { code: 201 },

  requestURI: "/api/v1/namespaces/shop/pods/checkout-7c9/exec?command=sh",
};

export const tests = [
  new RuleTest({
    name: "a shell is opened",
    expectedResult: true,
    log: session,
    expectedTitle: "Command executed in pod [shop/checkout-7c9] by [ilse@brightmill.example]",
  }),
  new RuleTest({ name: "over a websocket", expectedResult: true, log: { ...session, verb: "get" } }),
  new RuleTest({
    name: "even a refused attempt",
    expectedResult: true,
    log: { ...session, responseStatus: { code: 403 } },
  }),
  new RuleTest({
    name: "logs are read",
    expectedResult: false,
    log: { ...session, verb: "get", objectRef: { ...session.objectRef, subresource: "log" } },
  }),
  new RuleTest({
    name: "the pod is created",
    expectedResult: false,
    log: { ...session, objectRef: { resource: "pods", namespace: "shop" } },
  }),
];

export { KubernetesPodExec as rule };

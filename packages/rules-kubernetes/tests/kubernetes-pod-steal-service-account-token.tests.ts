import { RuleTest } from "@pypanther/core";
import { KubernetesPodStealServiceAccountToken } from "../src/kubernetes-pod-steal-service-account-token";

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
  requestObject: { command: ["cat", "/var/run/secrets/kubernetes.io/serviceaccount/token"], container: "web" },
};

export const tests = [
  new RuleTest({
    name: "the mounted token is read",
    expectedResult: true,
    log: session,
    expectedTitle: "[ilse@brightmill.example] read the service account token of pod [shop/checkout-7c9]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "only the URI tells, encoded",
    expectedResult: true,
    log: {
      ...session,
      requestObject: null,
      requestURI: "/api/v1/namespaces/shop/pods/a/exec?command=cat&command=%2Fvar%2Frun%2Fsecrets%2FAzure%2Ftokens",
    },
  }),
  new RuleTest({
    name: "a broken escape does no harm",
    expectedResult: false,
    log: { ...session, requestObject: null, requestURI: "/exec?command=%E0%A4%A" },
  }),
  new RuleTest({
    name: "another file",
    expectedResult: false,
    log: { ...session, requestObject: { command: ["cat", "/srv/app/token.txt"] } },
  }),
  new RuleTest({
    name: "the session is refused",
    expectedResult: false,
    log: { ...session, responseStatus: { code: 403 } },
  }),
  new RuleTest({
    name: "the cluster in its own namespace",
    expectedResult: false,
    log: {
      ...session,
      user: { username: "eks:addon-manager" },
      objectRef: { ...session.objectRef, namespace: "kube-system" },
    },
  }),
  new RuleTest({
    name: "the pod is created",
    expectedResult: false,
    log: { ...session, objectRef: { resource: "pods", namespace: "shop" } },
  }),
];

export { KubernetesPodStealServiceAccountToken as rule };

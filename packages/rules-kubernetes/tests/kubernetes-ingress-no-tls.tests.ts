import { RuleTest } from "@pypanther/core";
import { KubernetesIngressNoTLS } from "../src/kubernetes-ingress-no-tls";

const ingress = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "ingresses", namespace: "shop", name: "storefront" },
  responseStatus: { code: 201 },
  requestObject: {
    metadata: { annotations: { "kubernetes.io/ingress.class": "nginx" } },
    spec: { rules: [{ host: "shop.brightmill.example" }, { http: {} }] },
  },
};

export const tests = [
  new RuleTest({
    name: "an ingress has no TLS section",
    expectedResult: true,
    log: ingress,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Ingress [shop/storefront] created without TLS by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "an ingress for use from outside, where others count for less",
    expectedResult: true,
    log: ingress,
    mocks: [{ objectName: "defaultSeverity", returnValue: "LOW" }],
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the TLS section is empty",
    expectedResult: true,
    log: { ...ingress, requestObject: { spec: { tls: [] } } },
  }),
  new RuleTest({ name: "the request is not logged", expectedResult: true, log: { ...ingress, requestObject: null } }),
  new RuleTest({
    name: "the ingress has TLS",
    expectedResult: false,
    log: { ...ingress, requestObject: { spec: { tls: [{ secretName: "shop-tls" }] } } },
  }),
  new RuleTest({
    name: "in a namespace of the cluster",
    expectedResult: false,
    log: { ...ingress, objectRef: { ...ingress.objectRef, namespace: "kube-system" } },
  }),
  new RuleTest({
    name: "by a part of the cluster",
    expectedResult: false,
    log: { ...ingress, user: { username: "gke-ingress" } },
  }),
  new RuleTest({
    name: "the request fails",
    expectedResult: false,
    log: { ...ingress, responseStatus: { code: 422 } },
  }),
];

export { KubernetesIngressNoTLS as rule };

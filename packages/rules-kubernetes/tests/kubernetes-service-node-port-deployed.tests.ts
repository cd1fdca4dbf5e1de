import { RuleTest } from "@pypanther/core";
import { KubernetesServiceNodePortDeployed } from "../src/kubernetes-service-node-port-deployed";

const service = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "services", namespace: "shop", name: "checkout" },
  responseStatus: { code: 201 },
  requestObject: { spec: { type: "NodePort", ports: [{ port: 8443 }] } },
};

export const tests = [
  new RuleTest({
    name: "a NodePort service is created",
    expectedResult: true,
    log: service,
    expectedTitle: "NodePort service [shop/checkout] created by [ilse@brightmill.example]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a part of the cluster creates one",
    expectedResult: true,
    log: { ...service, user: { username: "system:apiserver" } },
  }),
  new RuleTest({
    name: "a service within the cluster",
    expectedResult: false,
    log: { ...service, requestObject: { spec: { type: "ClusterIP" } } },
  }),
  new RuleTest({
    name: "the request fails",
    expectedResult: false,
    log: { ...service, responseStatus: { code: 422 } },
  }),
  new RuleTest({ name: "the service is changed", expectedResult: false, log: { ...service, verb: "patch" } }),
];

export { KubernetesServiceNodePortDeployed as rule };

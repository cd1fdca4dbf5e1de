import { RuleTest } from "@pypanther/core";
import { KubernetesAPIMultiple403PublicIP } from "../src/kubernetes-api-multiple-403-public-ip";

const refused = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "list",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["9.9.9.9"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "secrets", namespace: "shop" },
  responseStatus: { code: 403 },
};

export const tests = [
  new RuleTest({
    name: "a public address is refused",
    expectedResult: true,
    log: refused,
    expectedTitle: "Kubernetes API keeps refusing [9.9.9.9]",
    expectedDedup: "9.9.9.9",
  }),
  new RuleTest({
    name: "refused with a gRPC code",
    expectedResult: true,
    log: { ...refused, responseStatus: { code: 7 } },
  }),
  new RuleTest({
    name: "the request is allowed",
    expectedResult: false,
    log: { ...refused, responseStatus: { code: 200 } },
  }),
  new RuleTest({
    name: "a private address is refused",
    expectedResult: false,
    log: { ...refused, sourceIPs: ["10.4.4.4"] },
  }),
  new RuleTest({
    name: "the address cannot be read",
    expectedResult: false,
    log: { ...refused, sourceIPs: ["gateway"] },
  }),
  new RuleTest({ name: "no address is known", expectedResult: false, log: { ...refused, sourceIPs: [] } }),
];

export { KubernetesAPIMultiple403PublicIP as rule };

import { RuleTest } from "@pypanther/core";
import { KubernetesAPIAnonymousAccess } from "../src/kubernetes-api-anonymous-access";

const anonymous = {
  p_log_type: "Amazon.EKS.Audit",
  verb: "list",
  user: { username: "system:anonymous", groups: ["system:unauthenticated"] },
  sourceIPs: ["203.0.113.90"],
  userAgent: "curl/8.5.0",
  requestURI: "/api/v1/namespaces/default/pods",
  annotations: { "authorization.k8s.io/decision": "allow" },
};

export const tests = [
  new RuleTest({
    name: "a request without credentials is let through",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "Anonymous request to the Kubernetes API from [203.0.113.90] for [/api/v1/namespaces/default/pods]",
    expectedDedup: "curl/8.5.0",
  }),
  new RuleTest({
    name: "the request is refused",
    expectedResult: true,
    log: { ...anonymous, annotations: { "authorization.k8s.io/decision": "forbid" } },
    expectedSeverity: "INFO",
    expectedTitle: "Anonymous requests to the Kubernetes API were refused",
  }),
  new RuleTest({
    name: "only the version is asked for",
    expectedResult: true,
    log: { ...anonymous, requestURI: "/version" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the caller has credentials",
    expectedResult: false,
    log: { ...anonymous, user: { username: "ilse@brightmill.example" } },
  }),
  new RuleTest({
    name: "the node itself asks",
    expectedResult: false,
    log: { ...anonymous, sourceIPs: ["127.0.0.1"] },
  }),
  new RuleTest({
    name: "a proxy forwards a request of the node itself",
    expectedResult: true,
    log: { ...anonymous, sourceIPs: ["127.0.0.1", "203.0.113.90"] },
  }),
  new RuleTest({
    name: "the load balancer checks health",
    expectedResult: false,
    log: { ...anonymous, userAgent: "ELB-HealthChecker/2.0", sourceIPs: ["10.0.4.9"] },
  }),
  new RuleTest({
    name: "an outsider claims to be the load balancer",
    expectedResult: true,
    log: { ...anonymous, userAgent: "ELB-HealthChecker/2.0" },
  }),
  new RuleTest({
    name: "a probe of the kubelet",
    expectedResult: false,
    log: { ...anonymous, userAgent: "kube-probe/1.31" },
  }),
  new RuleTest({
    name: "only health is asked for",
    expectedResult: false,
    log: { ...anonymous, requestURI: "/readyz?verbose" },
  }),
];

export { KubernetesAPIAnonymousAccess as rule };

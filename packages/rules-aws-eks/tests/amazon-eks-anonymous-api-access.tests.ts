import { RuleTest } from "@pypanther/core";
import { AmazonEKSAnonymousAPIAccess } from "../src/amazon-eks-anonymous-api-access";

const anonymous = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "harbour-eks",
  stage: "ResponseComplete",
  verb: "list",
  requestURI: "/api/v1/namespaces/shop/pods",
  user: { username: "system:anonymous", groups: ["system:unauthenticated"] },
  sourceIPs: ["203.0.113.77"],
  userAgent: "python-requests/2.32",
  objectRef: { resource: "pods", namespace: "shop" },
  responseStatus: { code: 200 },
  annotations: { "authorization.k8s.io/decision": "allow" },
};

export const tests = [
  new RuleTest({
    name: "a request without credentials is let through",
    expectedResult: true,
    log: anonymous,
    expectedSeverity: "LOW",
    expectedTitle:
      "Anonymous request for [/api/v1/namespaces/shop/pods] from [203.0.113.77] to EKS cluster [harbour-eks]",
    expectedDedup: "harbour-eks_python-requests/2.32",
  }),
  new RuleTest({
    name: "the request is refused",
    expectedResult: true,
    log: { ...anonymous, annotations: {} },
    expectedSeverity: "INFO",
    expectedDedup: "no dedup",
  }),
  new RuleTest({
    name: "only the version is asked for",
    expectedResult: true,
    log: { ...anonymous, requestURI: "/version" },
    expectedSeverity: "INFO",
    expectedTitle: "Anonymous request to the /version endpoint of an EKS cluster",
  }),
  new RuleTest({
    name: "the control plane itself asks",
    expectedResult: false,
    log: { ...anonymous, sourceIPs: ["127.0.0.1"] },
  }),
  new RuleTest({
    name: "the load balancer checks health",
    expectedResult: false,
    log: { ...anonymous, userAgent: "ELB-HealthChecker/2.0", sourceIPs: ["10.20.0.4"] },
  }),
  new RuleTest({
    name: "a stranger claims to be the load balancer",
    expectedResult: true,
    log: { ...anonymous, userAgent: "ELB-HealthChecker/2.0", sourceIPs: ["9.9.9.9"] },
  }),
  new RuleTest({
    name: "an address that cannot be read does not excuse",
    expectedResult: true,
    log: { ...anonymous, userAgent: "ELB-HealthChecker/2.0", sourceIPs: ["lb"] },
  }),
  new RuleTest({ name: "a user asks", expectedResult: false, log: { ...anonymous, user: { username: "ines" } } }),
];

export { AmazonEKSAnonymousAPIAccess as rule };

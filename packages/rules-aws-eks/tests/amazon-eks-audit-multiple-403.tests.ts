import { RuleTest } from "@pypanther/core";
import { AmazonEKSAuditMultiple403 } from "../src/amazon-eks-audit-multiple-403";

const forbidden = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "harbour-eks",
  stage: "ResponseComplete",
  verb: "list",
  requestURI: "/api/v1/namespaces/shop/pods",
  user: { username: "ines", groups: ["crew"] },
  sourceIPs: ["9.9.9.9"],
  userAgent: "kubectl/v1.31",
  objectRef: { resource: "pods", namespace: "shop" },
  responseStatus: { code: 403 },
  annotations: { "authorization.k8s.io/decision": "allow" },
};

export const tests = [
  new RuleTest({
    name: "a public address is forbidden a request",
    expectedResult: true,
    log: forbidden,
    expectedTitle: "EKS refused with 403: [ines] from [9.9.9.9] did [list pods] in [shop] of [harbour-eks]",
    expectedDedup: "harbour-eks_9.9.9.9",
  }),
  new RuleTest({
    name: "a subresource",
    expectedResult: true,
    log: { ...forbidden, requestURI: "/apis/apps/v1", objectRef: { resource: "pods", subresource: "exec" } },
    expectedTitle: "EKS refused with 403: [ines] from [9.9.9.9] did [list pods/exec] in no namespace of [harbour-eks]",
  }),
  new RuleTest({
    name: "the request is allowed",
    expectedResult: false,
    log: { ...forbidden, responseStatus: { code: 200 } },
  }),
  new RuleTest({ name: "no part of the API", expectedResult: false, log: { ...forbidden, requestURI: "/metrics" } }),
  new RuleTest({ name: "a private address", expectedResult: false, log: { ...forbidden, sourceIPs: ["10.20.0.4"] } }),
  new RuleTest({
    name: "the address cannot be read",
    expectedResult: false,
    log: { ...forbidden, sourceIPs: ["unknown"] },
  }),
  new RuleTest({
    name: "an earlier stage of the request",
    expectedResult: false,
    log: { ...forbidden, stage: "RequestReceived" },
  }),
];

export { AmazonEKSAuditMultiple403 as rule };

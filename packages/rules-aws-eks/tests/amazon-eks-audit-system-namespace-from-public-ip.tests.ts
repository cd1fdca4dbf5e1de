import { RuleTest } from "@pypanther/core";
import { AmazonEKSAuditSystemNamespaceFromPublicIP } from "../src/amazon-eks-audit-system-namespace-from-public-ip";

const stolen = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "harbour-eks",
  stage: "ResponseComplete",
  verb: "list",
  requestURI: "/api/v1/namespaces/shop/pods",
  user: { username: "system:serviceaccount:shop:deployer", groups: ["system:serviceaccounts", "system:authenticated"] },
  sourceIPs: ["9.9.9.9"],
  userAgent: "kubectl/v1.31",
  objectRef: { resource: "pods", namespace: "shop" },
  responseStatus: { code: 200 },
  annotations: { "authorization.k8s.io/decision": "allow" },
};

const node = {
  ...stolen,
  user: { username: "system:node:ip-10-20-0-7", groups: ["system:nodes", "system:authenticated"] },
};

export const tests = [
  new RuleTest({
    name: "a service account calls from the internet",
    expectedResult: true,
    log: stolen,
    expectedTitle:
      "EKS system identity [system:serviceaccount:shop:deployer] from [9.9.9.9] did [list pods] in [shop] of [harbour-eks]",
    expectedDedup: "harbour-eks_9.9.9.9",
  }),
  new RuleTest({ name: "no answer is logged", expectedResult: true, log: { ...stolen, responseStatus: null } }),
  new RuleTest({
    name: "the request is forbidden",
    expectedResult: false,
    log: { ...stolen, responseStatus: { code: 403 } },
  }),
  new RuleTest({ name: "a user calls", expectedResult: false, log: { ...stolen, user: { username: "ines" } } }),
  new RuleTest({ name: "from a private address", expectedResult: false, log: { ...stolen, sourceIPs: ["10.20.0.4"] } }),
  new RuleTest({
    name: "EKS manages the cluster",
    expectedResult: false,
    log: {
      ...stolen,
      user: {
        username: "eks:node-manager",
        extra: { arn: ["arn:aws:sts::401256739912:assumed-role/AWSWesleyClusterManagerLambda-NodeManager/eks"] },
      },
    },
  }),
  new RuleTest({ name: "a node calls from who knows where", expectedResult: true, log: node }),
  new RuleTest({
    name: "a node calls from AWS, as MISP knows",
    expectedResult: false,
    log: {
      ...node,
      p_enrichment: {
        misp_warning_lists: { p_any_ip_addresses: [{ p_match: "9.9.9.9", warning_lists: [{ id: "amazon-aws" }] }] },
      },
    },
  }),
  new RuleTest({
    name: "a node calls from AWS, as IPinfo knows",
    expectedResult: false,
    log: { ...node, p_enrichment: { ipinfo_asn: { sourceIPs: [{ asn: "AS16509", domain: "amazon.com" }] } } },
  }),
  new RuleTest({
    name: "a node calls from another network",
    expectedResult: true,
    log: { ...node, p_enrichment: { ipinfo_asn: { sourceIPs: [{ asn: "AS64500", domain: "amazon.com" }] } } },
  }),
  new RuleTest({
    name: "an earlier stage of the request",
    expectedResult: false,
    log: { ...stolen, stage: "RequestReceived" },
  }),
];

export { AmazonEKSAuditSystemNamespaceFromPublicIP as rule };

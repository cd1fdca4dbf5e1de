import { RuleTest } from "@pypanther/core";
import { KubernetesSystemPrincipalPublicIP } from "../src/kubernetes-system-principal-public-ip";

const stolen = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "list",
  user: { username: "system:serviceaccount:shop:deployer", groups: ["system:serviceaccounts", "system:authenticated"] },
  sourceIPs: ["9.9.9.9"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "secrets", namespace: "shop" },
  responseStatus: { code: 200 },
};

const node = {
  ...stolen,
  user: { username: "system:node:ip-10-0-3-7", groups: ["system:nodes", "system:authenticated"] },
};
const ofNetwork = (asn: string) => ({ ipinfo_asn: { sourceIPs: [{ asn, domain: "net.example" }] } });
const inAks = (username: string) => ({
  p_log_type: "Azure.MonitorActivity",
  category: "kube-audit",
  properties: { log: JSON.stringify({ verb: "list", user: { username }, sourceIPs: ["9.9.9.9"] }) },
});

export const tests = [
  new RuleTest({
    name: "a service account calls from the internet",
    expectedResult: true,
    log: stolen,
    expectedTitle: "[system:serviceaccount:shop:deployer] called [list secrets] in [shop] from public [9.9.9.9]",
    expectedDedup: "9.9.9.9",
  }),
  new RuleTest({
    name: "the object is of the whole cluster",
    expectedResult: true,
    log: { ...stolen, objectRef: { resource: "nodes" } },
    expectedTitle:
      "[system:serviceaccount:shop:deployer] called [list nodes] in [cluster-scoped] from public [9.9.9.9]",
  }),
  new RuleTest({
    name: "a user calls",
    expectedResult: false,
    log: { ...stolen, user: { username: "ilse@brightmill.example" } },
  }),
  new RuleTest({ name: "from a private address", expectedResult: false, log: { ...stolen, sourceIPs: ["10.0.3.7"] } }),
  new RuleTest({
    name: "through a proxy at a private address",
    expectedResult: false,
    log: { ...stolen, sourceIPs: ["9.9.9.9", "10.0.3.7"] },
  }),
  new RuleTest({ name: "no address is known", expectedResult: false, log: { ...stolen, sourceIPs: [] } }),
  new RuleTest({
    name: "the request is forbidden",
    expectedResult: false,
    log: { ...stolen, responseStatus: { code: 403 } },
  }),
  new RuleTest({
    name: "the request fails otherwise",
    expectedResult: true,
    log: { ...stolen, responseStatus: { code: 404 } },
  }),
  new RuleTest({
    name: "the request has only been received",
    expectedResult: false,
    log: { ...stolen, stage: "RequestReceived" },
  }),
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
  new RuleTest({
    name: "someone else uses EKS's name",
    expectedResult: true,
    log: { ...stolen, user: { username: "eks:node-manager", extra: { arn: ["arn:aws:iam::401256739912:role/ops"] } } },
  }),
  new RuleTest({
    name: "a node calls from AWS",
    expectedResult: false,
    log: { ...node, p_enrichment: ofNetwork("AS16509") },
  }),
  new RuleTest({
    name: "a node calls from elsewhere",
    expectedResult: true,
    log: { ...node, p_enrichment: ofNetwork("AS64500") },
  }),
  new RuleTest({ name: "a node calls from who knows where", expectedResult: true, log: node }),
  new RuleTest({
    name: "a service account calls from AWS",
    expectedResult: true,
    log: { ...stolen, p_enrichment: ofNetwork("AS16509") },
  }),
  new RuleTest({
    name: "AKS manages the cluster",
    expectedResult: false,
    log: inAks("system:serviceaccount:kube-system:cloud-node-manager"),
  }),
  new RuleTest({
    name: "another service account of AKS",
    expectedResult: true,
    log: inAks("system:serviceaccount:kube-system:coredns"),
  }),
  new RuleTest({
    name: "a node of AKS calls from Azure",
    expectedResult: false,
    log: { ...inAks("system:node:aks-1"), p_enrichment: ofNetwork("AS8075") },
  }),
  new RuleTest({
    name: "a node of AKS calls from AWS",
    expectedResult: true,
    log: { ...inAks("system:node:aks-1"), p_enrichment: ofNetwork("AS16509") },
  }),
  new RuleTest({
    name: "a node of GKE calls from Google",
    expectedResult: false,
    log: {
      p_log_type: "GCP.AuditLog",
      protoPayload: {
        serviceName: "k8s.io",
        methodName: "io.k8s.core.v1.pods.list",
        authenticationInfo: { principalEmail: "system:node:gke-1" },
        requestMetadata: { callerIP: "9.9.9.9" },
      },
      p_enrichment: { ipinfo_asn: { callerIP: [{ asn: "AS396982" }] } },
    },
  }),
];

export { KubernetesSystemPrincipalPublicIP as rule };

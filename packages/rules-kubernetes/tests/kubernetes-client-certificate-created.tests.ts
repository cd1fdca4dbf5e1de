import { RuleTest } from "@pypanther/core";
import { KubernetesClientCertificateCreated } from "../src/kubernetes-client-certificate-created";

const signingRequest = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "certificatesigningrequests", name: "ilse-admin" },
  responseStatus: { code: 201 },
  requestObject: {
    spec: {
      signerName: "kubernetes.io/kube-apiserver-client",
      usages: ["digital signature", "client auth"],
      groups: ["system:authenticated"],
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a user asks for a client certificate",
    expectedResult: true,
    log: signingRequest,
    expectedTitle: "Client certificate requested by [ilse@brightmill.example] in [ilse-admin]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "only the usage tells",
    expectedResult: true,
    log: {
      ...signingRequest,
      requestObject: { spec: { signerName: "brightmill.example/ca", usages: ["client auth"] } },
    },
  }),
  new RuleTest({
    name: "only the signer tells",
    expectedResult: true,
    log: { ...signingRequest, requestObject: { spec: { signerName: "kubernetes.io/kube-apiserver-client-kubelet" } } },
  }),
  new RuleTest({
    name: "a server certificate",
    expectedResult: false,
    log: {
      ...signingRequest,
      requestObject: { spec: { signerName: "kubernetes.io/kubelet-serving", usages: ["server auth"] } },
    },
  }),
  new RuleTest({
    name: "a new node starts up",
    expectedResult: false,
    log: { ...signingRequest, user: { username: "kubelet-nodepool-bootstrap" } },
  }),
  new RuleTest({
    name: "the request is refused",
    expectedResult: false,
    log: { ...signingRequest, responseStatus: { code: 403 } },
  }),
  new RuleTest({
    name: "a part of the cluster asks",
    expectedResult: false,
    log: { ...signingRequest, user: { username: "system:node:ip-10-0-3-7" } },
  }),
];

export { KubernetesClientCertificateCreated as rule };

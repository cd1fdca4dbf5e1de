import { RuleTest } from "@pypanther/core";
import { KubernetesKubectlCPOperation } from "../src/kubernetes-kubectl-cp-operation";

const copied = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "pods", namespace: "shop", name: "checkout-7c9", subresource: "exec" },
  responseStatus: { code: 201 },
  requestObject: { command: ["tar", "cf", "-", "/srv/reports"], container: "web" },
};

export const tests = [
  new RuleTest({
    name: "a folder is packed to standard output",
    expectedResult: true,
    log: copied,
    expectedSeverity: "MEDIUM",
    expectedTitle: "[ilse@brightmill.example] copied [/srv/reports] out of pod [shop/checkout-7c9]",
  }),
  new RuleTest({
    name: "a key is copied",
    expectedResult: true,
    log: { ...copied, requestObject: { command: ["tar", "cf", "-", "/home/app/.ssh/id_rsa"] } },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "configuration is copied",
    expectedResult: true,
    log: { ...copied, requestObject: { command: ["tar", "cf", "-", "/etc/nginx"] } },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the command stands in the URI only",
    expectedResult: true,
    log: {
      ...copied,
      verb: "get",
      requestObject: null,
      requestURI:
        "/api/v1/namespaces/shop/pods/checkout-7c9/exec?command=tar&command=cf&command=-&command=%2Fsrv%2Freports&stdout=true",
    },
    expectedTitle: "[ilse@brightmill.example] copied [/srv/reports] out of pod [shop/checkout-7c9]",
  }),
  new RuleTest({
    name: "files are copied into the pod",
    expectedResult: false,
    log: { ...copied, requestObject: { command: ["tar", "-xmf", "-", "-C", "/srv"] } },
  }),
  new RuleTest({
    name: "the archive is a file",
    expectedResult: false,
    log: { ...copied, requestObject: { command: ["tar", "cf", "/tmp/a.tar", "/srv"] } },
  }),
  new RuleTest({
    name: "another command",
    expectedResult: false,
    log: { ...copied, requestObject: { command: ["ls", "-l"] } },
  }),
  new RuleTest({ name: "no command is known", expectedResult: false, log: { ...copied, requestObject: {} } }),
  new RuleTest({
    name: "the session is refused",
    expectedResult: false,
    log: { ...copied, responseStatus: { code: 403 } },
  }),
];

export { KubernetesKubectlCPOperation as rule };

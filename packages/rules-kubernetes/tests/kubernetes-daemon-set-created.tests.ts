import { RuleTest } from "@pypanther/core";
import { KubernetesDaemonSetCreated } from "../src/kubernetes-daemon-set-created";

const everywhere = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "daemonsets", namespace: "shop", name: "node-helper" },
  responseStatus: { code: 201 },
  requestObject: { spec: { template: {} } },
};

export const tests = [
  new RuleTest({
    name: "a DaemonSet is created",
    expectedResult: true,
    log: everywhere,
    expectedTitle: "DaemonSet [shop/node-helper] created by [ilse@brightmill.example]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a part of the cluster creates one outside its namespaces",
    expectedResult: true,
    log: { ...everywhere, user: { username: "eks:addon-manager" } },
  }),
  new RuleTest({
    name: "a part of the cluster creates one in its namespace",
    expectedResult: false,
    log: {
      ...everywhere,
      user: { username: "eks:addon-manager" },
      objectRef: { ...everywhere.objectRef, namespace: "kube-system" },
    },
  }),
  new RuleTest({
    name: "the request fails with a gRPC code",
    expectedResult: false,
    log: { ...everywhere, responseStatus: { code: 7 } },
  }),
  new RuleTest({ name: "a DaemonSet is changed", expectedResult: false, log: { ...everywhere, verb: "update" } }),
];

export { KubernetesDaemonSetCreated as rule };

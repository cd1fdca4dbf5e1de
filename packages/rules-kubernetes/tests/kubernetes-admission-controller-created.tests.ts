import { RuleTest } from "@pypanther/core";
import { KubernetesAdmissionControllerCreated } from "../src/kubernetes-admission-controller-created";

const registered = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "create",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "mutatingwebhookconfigurations", name: "sidecar-adder" },
  responseStatus: { code: 201 },
  requestObject: {
    webhooks: [
      {
        name: "add.brightmill.example",
        clientConfig: { url: "https://203.0.113.8/add" },
        failurePolicy: "Ignore",
        rules: [{ apiGroups: [""], resources: ["pods"] }],
      },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "a user registers a mutating webhook",
    expectedResult: true,
    log: registered,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Mutating admission webhook [sidecar-adder] registered by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "the webhook asks for every resource",
    expectedResult: true,
    log: {
      ...registered,
      requestObject: { webhooks: [{ name: "all", rules: [{ apiGroups: ["apps"], resources: ["*"] }] }] },
    },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a validating webhook",
    expectedResult: true,
    log: { ...registered, objectRef: { resource: "validatingwebhookconfigurations" } },
    expectedTitle: "Validating admission webhook of an unknown name registered by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "the API server refuses",
    expectedResult: false,
    log: { ...registered, responseStatus: { code: 403 } },
  }),
  new RuleTest({
    name: "the cluster registers its own",
    expectedResult: false,
    log: { ...registered, user: { username: "system:apiserver" } },
  }),
  new RuleTest({ name: "a webhook is removed", expectedResult: false, log: { ...registered, verb: "delete" } }),
];

export { KubernetesAdmissionControllerCreated as rule };

import { RuleTest } from "@pypanther/core";
import { KubernetesAPIIOCActivity } from "../src/kubernetes-api-ioc-activity";

const throughTor = {
  p_log_type: "Amazon.EKS.Audit",
  p_source_label: "mill-prod",
  stage: "ResponseComplete",
  verb: "list",
  user: { username: "ilse@brightmill.example", groups: ["brightmill:engineers"] },
  sourceIPs: ["198.51.100.61"],
  userAgent: "kubectl/v1.31.2 (linux/amd64)",
  objectRef: { resource: "pods", namespace: "shop" },
  responseStatus: { code: 201 },

  p_enrichment: { tor_exit_nodes: ["198.51.100.61"] },
};

export const tests = [
  new RuleTest({
    name: "a request comes through Tor",
    expectedResult: true,
    log: throughTor,
    expectedTitle: "Kubernetes API called from Tor exit node [198.51.100.61] by [ilse@brightmill.example]",
    expectedDedup: "198.51.100.61",
  }),
  new RuleTest({
    name: "the enrichment names fields, not addresses",
    expectedResult: true,
    log: { ...throughTor, p_enrichment: { tor_exit_nodes: { sourceIPs: [{ ip: "198.51.100.61" }] } } },
    expectedTitle: "Kubernetes API called from Tor exit node of an unknown address by [ilse@brightmill.example]",
  }),
  new RuleTest({
    name: "a request comes from elsewhere",
    expectedResult: false,
    log: { ...throughTor, p_enrichment: { tor_exit_nodes: [] } },
  }),
  new RuleTest({
    name: "Google Cloud, but not Kubernetes",
    expectedResult: false,
    log: { ...throughTor, p_log_type: "GCP.AuditLog", protoPayload: { serviceName: "storage.googleapis.com" } },
  }),
  new RuleTest({
    name: "AKS",
    expectedResult: true,
    log: { ...throughTor, p_log_type: "Azure.MonitorActivity", category: "kube-audit-admin" },
  }),
];

export { KubernetesAPIIOCActivity as rule };

import { RuleTest } from "@pypanther/core";
import { GCPFirewallRuleDeleted } from "../src/gcp-firewall-rule-deleted";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "gce_firewall_rule", labels: { project_id: "tidewater-prod", firewall_rule_id: "830117" } },
  protoPayload: {
    serviceName: "compute.googleapis.com",
    methodName: "v1.compute.firewalls.delete",
    resourceName: "projects/tidewater-prod/global/firewalls/ssh-in",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
  },
};

export const tests = [
  new RuleTest({
    name: "a rule is deleted",
    expectedResult: true,
    log: call,
    expectedTitle: "[mara.lind@tidewater.example] deleted firewall rule [830117]",
    expectedDedup: "mara.lind@tidewater.example",
    expectedAlertContext: {
      project: "tidewater-prod",
      principal: "mara.lind@tidewater.example",
      caller_ip: "198.51.100.40",
      methodName: "v1.compute.firewalls.delete",
      resourceName: "projects/tidewater-prod/global/firewalls/ssh-in",
      serviceName: "compute.googleapis.com",
    },
  }),
  new RuleTest({
    name: "App Engine's firewall counts too",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        methodName: "google.appengine.v1.Firewall.DeleteIngressRule",
        resourceName: "apps/tidewater/firewall/ingressRules/100",
      },
      resource: { ...call.resource, labels: {} },
    },
    expectedTitle: "[mara.lind@tidewater.example] deleted firewall rule [apps/tidewater/firewall/ingressRules/100]",
  }),
  new RuleTest({
    name: "the record names neither rule nor caller",
    expectedResult: true,
    log: { p_log_type: "GCP.AuditLog", protoPayload: { methodName: "v1.compute.firewalls.delete" } },
    expectedTitle: "an unknown actor deleted firewall rule of an unknown name",
    expectedDedup: "<ACTOR_NOT_FOUND>",
  }),
  new RuleTest({
    name: "another call about firewalls",
    expectedResult: false,
    log: { ...call, protoPayload: { ...call.protoPayload, methodName: "v1.compute.firewalls.get" } },
  }),
];

export { GCPFirewallRuleDeleted as rule };

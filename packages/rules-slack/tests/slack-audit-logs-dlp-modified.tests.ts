import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsDLPModified } from "../src/slack-audit-logs-dlp-modified";

const ruleDeactivated = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "native_dlp_rule_deactivated",
  actor: { type: "user", user: { id: "U07INES", name: "Ines Duarte", email: "ines@harbourline.example" } },
  entity: { type: "workspace", workspace: { id: "T04HBL", name: "Harbourline" } },
  context: {
    ip_address: "198.51.100.71",
    ua: "Slack/4.41 (macOS)",
    location: { type: "workspace", domain: "harbourline" },
  },
};

export const tests = [
  new RuleTest({
    name: "a rule is deactivated",
    expectedResult: true,
    log: ruleDeactivated,
    expectedSeverity: "HIGH",
    expectedTitle: "Slack DLP rule deactivated",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "a violation is deleted",
    expectedResult: true,
    log: { ...ruleDeactivated, action: "native_dlp_violation_deleted" },
    expectedSeverity: "MEDIUM",
    expectedTitle: "Slack DLP violation deleted",
  }),
  new RuleTest({
    name: "a rule is edited",
    expectedResult: false,
    log: { ...ruleDeactivated, action: "native_dlp_rule_edited" },
  }),
];

export { SlackAuditLogsDLPModified as rule };

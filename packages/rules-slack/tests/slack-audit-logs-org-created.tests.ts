import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsOrgCreated } from "../src/slack-audit-logs-org-created";

const created = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "organization_created",
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
    name: "an organisation is created",
    expectedResult: true,
    log: created,
    expectedSeverity: "LOW",
    expectedTitle: "Slack Organization Created",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "an organisation is deleted",
    expectedResult: false,
    log: { ...created, action: "organization_deleted" },
  }),
];

export { SlackAuditLogsOrgCreated as rule };

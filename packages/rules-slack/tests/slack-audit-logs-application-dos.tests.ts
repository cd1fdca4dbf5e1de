import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsApplicationDoS } from "../src/slack-audit-logs-application-dos";

const sessionReset = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "user_session_reset_by_admin",
  actor: { type: "user", user: { id: "U07INES", name: "Ines Duarte", email: "ines@harbourline.example" } },
  entity: { type: "user", user: { id: "U07TOMAS", name: "Tomas Veld", email: "tomas@harbourline.example" } },
  context: {
    ip_address: "198.51.100.71",
    ua: "Slack/4.41 (macOS)",
    location: { type: "workspace", domain: "harbourline" },
  },
};

export const tests = [
  new RuleTest({
    name: "an administrator resets a user's sessions",
    expectedResult: true,
    log: sessionReset,
    expectedSeverity: "CRITICAL",
    expectedTitle:
      "Slack sessions of [Tomas Veld] ended repeatedly by [ines@harbourline.example] through [user_session_reset_by_admin]",
    expectedDedup: "Slack.AuditLogs.ApplicationDoSTomas Veld",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "sessions of many users are reset",
    expectedResult: true,
    log: { ...sessionReset, action: "bulk_session_reset_by_admin", entity: null, actor: null },
    expectedTitle:
      "Slack sessions of an unknown user ended repeatedly by an unknown admin through [bulk_session_reset_by_admin]",
  }),
  new RuleTest({
    name: "a user signs out",
    expectedResult: false,
    log: { ...sessionReset, action: "user_logout" },
  }),
];

export { SlackAuditLogsApplicationDoS as rule };

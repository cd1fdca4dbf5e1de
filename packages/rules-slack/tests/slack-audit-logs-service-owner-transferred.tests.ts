import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsServiceOwnerTransferred } from "../src/slack-audit-logs-service-owner-transferred";

const transfer = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "service_owner_transferred",
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
    name: "the primary ownership moves",
    expectedResult: true,
    log: transfer,
    expectedSeverity: "CRITICAL",
    expectedTitle:
      "Ownership of Slack workspace [harbourline] passed from [ines@harbourline.example] to [tomas@harbourline.example]",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...transfer, entity: null, actor: null, context: null },
    expectedTitle:
      "Ownership of Slack workspace of unknown name passed from an unknown previous owner to an unknown new owner",
  }),
  new RuleTest({
    name: "an account becomes one of several owners",
    expectedResult: false,
    log: { ...transfer, action: "role_change_to_owner" },
  }),
];

export { SlackAuditLogsServiceOwnerTransferred as rule };

import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsUserPrivilegeEscalation } from "../src/slack-audit-logs-user-privilege-escalation";

const promotion = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "role_change_to_admin",
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
    name: "an account becomes administrator",
    expectedResult: true,
    log: promotion,
    expectedSeverity: "CRITICAL",
    expectedTitle: "Slack admin role given to [Tomas Veld (tomas@harbourline.example)]",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "an account becomes owner",
    expectedResult: true,
    log: { ...promotion, action: "role_change_to_owner" },
    expectedSeverity: "CRITICAL",
    expectedTitle: "Slack owner role given to [Tomas Veld (tomas@harbourline.example)]",
  }),
  new RuleTest({
    name: "ownership is transferred",
    expectedResult: true,
    log: { ...promotion, action: "owner_transferred" },
    expectedSeverity: "CRITICAL",
    expectedTitle: "Slack ownership transferred by [Ines Duarte (ines@harbourline.example)]",
  }),
  new RuleTest({
    name: "permissions are assigned",
    expectedResult: true,
    log: { ...promotion, action: "permissions_assigned" },
    expectedSeverity: "MEDIUM",
    expectedTitle: "Slack permissions assigned by [Ines Duarte (ines@harbourline.example)]",
  }),
  new RuleTest({
    name: "the account is not named",
    expectedResult: true,
    log: { ...promotion, entity: null },
    expectedTitle: "Slack admin role given to an unknown user",
  }),
  new RuleTest({
    name: "an account is set back to user",
    expectedResult: false,
    log: { ...promotion, action: "role_change_to_user" },
  }),
];

export { SlackAuditLogsUserPrivilegeEscalation as rule };

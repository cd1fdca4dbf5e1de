import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsUserPrivilegeChangedToUser } from "../src/slack-audit-logs-user-privilege-changed-to-user";

const demotion = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "role_change_to_user",
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
    name: "an account is set back to user",
    expectedResult: true,
    log: demotion,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Slack role of [Tomas Veld (tomas@harbourline.example)] set back to user",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "the account is not named",
    expectedResult: true,
    log: { ...demotion, entity: null },
    expectedTitle: "Slack role of an unknown user set back to user",
  }),
  new RuleTest({
    name: "an account becomes administrator",
    expectedResult: false,
    log: { ...demotion, action: "role_change_to_admin" },
  }),
];

export { SlackAuditLogsUserPrivilegeChangedToUser as rule };

import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsSSOSettingsChanged } from "../src/slack-audit-logs-sso-settings-changed";

const settingChanged = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "pref.sso_setting_changed",
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
    name: "the single sign-on setting is changed",
    expectedResult: true,
    log: settingChanged,
    expectedSeverity: "HIGH",
    expectedTitle: "Slack SSO Settings Changed",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "another setting is changed",
    expectedResult: false,
    log: { ...settingChanged, action: "pref.emoji_only_admins" },
  }),
];

export { SlackAuditLogsSSOSettingsChanged as rule };

import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsAppRemoved } from "../src/slack-audit-logs-app-removed";

const appUninstalled = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "app_uninstalled",
  actor: { type: "user", user: { id: "U07INES", name: "Ines Duarte", email: "ines@harbourline.example" } },
  entity: { type: "app", app: { id: "A05PAGER", name: "Shiftpager", scopes: ["channels:read"] } },
  context: {
    ip_address: "198.51.100.71",
    ua: "Slack/4.41 (macOS)",
    location: { type: "workspace", domain: "harbourline" },
  },
};

export const tests = [
  new RuleTest({
    name: "an app is uninstalled",
    expectedResult: true,
    log: appUninstalled,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Slack app [Shiftpager] removed by [Ines Duarte]",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "an app is restricted",
    expectedResult: true,
    log: { ...appUninstalled, action: "app_restricted" },
  }),
  new RuleTest({
    name: "an app is installed",
    expectedResult: false,
    log: { ...appUninstalled, action: "app_installed" },
  }),
];

export { SlackAuditLogsAppRemoved as rule };

import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsAppAdded } from "../src/slack-audit-logs-app-added";

const appInstalled = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "app_installed",
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
    name: "an app is installed",
    expectedResult: true,
    log: appInstalled,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Slack app [Shiftpager] added by [Ines Duarte]",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
      scopes: ["channels:read"],
    },
  }),
  new RuleTest({
    name: "its scopes include admin",
    expectedResult: true,
    log: {
      ...appInstalled,
      entity: { type: "app", app: { id: "A05PAGER", name: "Shiftpager", scopes: ["channels:read", "admin"] } },
    },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a scope that only begins with admin",
    expectedResult: true,
    log: {
      ...appInstalled,
      entity: { type: "app", app: { id: "A05PAGER", name: "Shiftpager", scopes: ["admin.teams:read"] } },
    },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "an app is made available to a workspace",
    expectedResult: true,
    log: { ...appInstalled, action: "org_app_workspace_added" },
  }),
  new RuleTest({
    name: "an app is uninstalled",
    expectedResult: false,
    log: { ...appInstalled, action: "app_uninstalled" },
  }),
];

export { SlackAuditLogsAppAdded as rule };

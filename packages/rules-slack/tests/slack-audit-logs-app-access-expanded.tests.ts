import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsAppAccessExpanded } from "../src/slack-audit-logs-app-access-expanded";

const scopesAdded = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "app_scopes_expanded",
  actor: { type: "user", user: { id: "U07INES", name: "Ines Duarte", email: "ines@harbourline.example" } },
  entity: { type: "app", app: { id: "A05PAGER", name: "Shiftpager", scopes: ["channels:read"] } },
  context: {
    ip_address: "198.51.100.71",
    ua: "Slack/4.41 (macOS)",
    location: { type: "workspace", domain: "harbourline" },
  },
  details: { new_scopes: ["channels:read", "files:read"], previous_scopes: ["channels:read", "chat:write"] },
};

export const tests = [
  new RuleTest({
    name: "an app gets one scope more and gives another back",
    expectedResult: true,
    log: scopesAdded,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Slack app [Shiftpager] may do more since a change by [Ines Duarte]",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
      scopes_added: ["files:read"],
      scopes_removed: ["chat:write"],
    },
  }),
  new RuleTest({
    name: "the new scopes include admin",
    expectedResult: true,
    log: { ...scopesAdded, details: { new_scopes: ["admin"], previous_scopes: [] } },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the bot's scopes include admin",
    expectedResult: true,
    log: { ...scopesAdded, action: "bot_token_upgraded", details: { bot_scopes: ["admin"] } },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "an app gets more resources, its scopes as they were",
    expectedResult: true,
    log: { ...scopesAdded, action: "app_resources_granted", details: null },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "neither app nor actor are named",
    expectedResult: true,
    log: { ...scopesAdded, entity: null, actor: null },
    expectedTitle: "Slack app of unknown name may do more since a change by an unknown user",
  }),
  new RuleTest({
    name: "an app only gives scopes back",
    expectedResult: false,
    log: {
      ...scopesAdded,
      details: { new_scopes: ["channels:read"], previous_scopes: ["channels:read", "chat:write"] },
    },
  }),
  new RuleTest({
    name: "a user signs out",
    expectedResult: false,
    log: { ...scopesAdded, action: "user_logout" },
  }),
];

export { SlackAuditLogsAppAccessExpanded as rule };

import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsIDPConfigurationChanged } from "../src/slack-audit-logs-idp-configuration-changed";

const providerAdded = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "idp_configuration_added",
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
    name: "a provider is added",
    expectedResult: true,
    log: providerAdded,
    expectedSeverity: "HIGH",
    expectedTitle: "Identity provider added to Slack",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "a provider is deleted",
    expectedResult: true,
    log: { ...providerAdded, action: "idp_configuration_deleted" },
    expectedTitle: "Identity provider deleted from Slack",
  }),
  new RuleTest({
    name: "a provider is changed",
    expectedResult: true,
    log: { ...providerAdded, action: "idp_prod_configuration_updated" },
    expectedTitle: "Identity provider of Slack changed",
  }),
  new RuleTest({
    name: "a user signs out",
    expectedResult: false,
    log: { ...providerAdded, action: "user_logout" },
  }),
  new RuleTest({
    name: "an action named like a member of every object",
    expectedResult: false,
    log: { ...providerAdded, action: "constructor" },
  }),
];

export { SlackAuditLogsIDPConfigurationChanged as rule };

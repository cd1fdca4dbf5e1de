import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsEKMConfigChanged } from "../src/slack-audit-logs-ekm-config-changed";

const loggingSet = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "ekm_logging_config_set",
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
    name: "the logging of key use is set anew",
    expectedResult: true,
    log: loggingSet,
    expectedSeverity: "HIGH",
    expectedTitle: "Slack EKM Config Changed",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "a workspace is enrolled",
    expectedResult: false,
    log: { ...loggingSet, action: "ekm_enrolled" },
  }),
];

export { SlackAuditLogsEKMConfigChanged as rule };

import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsIntuneMDMDisabled } from "../src/slack-audit-logs-intune-mdm-disabled";

const intuneOff = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "intune_disabled",
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
    name: "Intune is switched off",
    expectedResult: true,
    log: intuneOff,
    expectedSeverity: "CRITICAL",
    expectedTitle: "Intune for Slack switched off in [harbourline] by [ines@harbourline.example]",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "neither workspace nor actor are named",
    expectedResult: true,
    log: { ...intuneOff, context: null, actor: null },
    expectedTitle: "Intune for Slack switched off in of unknown name by an unknown actor",
    expectedAlertContext: {
      "actor-name": "<MISSING_NAME>",
      "actor-email": "<MISSING_EMAIL>",
      "actor-ip": "<MISSING_IP>",
      "user-agent": "<MISSING_UA>",
    },
  }),
  new RuleTest({
    name: "Intune is switched on",
    expectedResult: false,
    log: { ...intuneOff, action: "intune_enabled" },
  }),
];

export { SlackAuditLogsIntuneMDMDisabled as rule };

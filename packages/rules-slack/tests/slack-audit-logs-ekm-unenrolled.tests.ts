import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsEKMUnenrolled } from "../src/slack-audit-logs-ekm-unenrolled";

const unenrolled = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "ekm_unenrolled",
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
    name: "a workspace is taken out",
    expectedResult: true,
    log: unenrolled,
    expectedSeverity: "CRITICAL",
    expectedTitle: "Workspace [harbourline] taken out of Slack EKM by [ines@harbourline.example]",
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
    log: { ...unenrolled, context: null, actor: null },
    expectedTitle: "Workspace of unknown name taken out of Slack EKM by an unknown actor",
    expectedAlertContext: {
      "actor-name": "<MISSING_NAME>",
      "actor-email": "<MISSING_EMAIL>",
      "actor-ip": "<MISSING_IP>",
      "user-agent": "<MISSING_UA>",
    },
  }),
  new RuleTest({
    name: "a workspace is enrolled",
    expectedResult: false,
    log: { ...unenrolled, action: "ekm_enrolled" },
  }),
];

export { SlackAuditLogsEKMUnenrolled as rule };

import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsEKMSlackbotUnenrolled } from "../src/slack-audit-logs-ekm-slackbot-unenrolled";

const noticeSent = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "ekm_slackbot_unenroll_notification_sent",
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
    name: "Slackbot sends the notice",
    expectedResult: true,
    log: noticeSent,
    expectedSeverity: "HIGH",
    expectedTitle: "Slack EKM Slackbot Unenrolled",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "Slackbot sends the notice of an enrolment",
    expectedResult: false,
    log: { ...noticeSent, action: "ekm_slackbot_enroll_notification_sent" },
  }),
];

export { SlackAuditLogsEKMSlackbotUnenrolled as rule };

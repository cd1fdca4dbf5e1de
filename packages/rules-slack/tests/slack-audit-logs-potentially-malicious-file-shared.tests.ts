import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsPotentiallyMaliciousFileShared } from "../src/slack-audit-logs-potentially-malicious-file-shared";

const harmfulFile = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "file_malicious_content_detected",
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
    name: "a harmful file is found",
    expectedResult: true,
    log: harmfulFile,
    expectedSeverity: "CRITICAL",
    expectedTitle: "Harmful file shared in Slack workspace [harbourline] by [ines@harbourline.example]",
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
    log: { ...harmfulFile, context: null, actor: null },
    expectedTitle: "Harmful file shared in Slack workspace of unknown name by an unknown user",
    expectedAlertContext: {
      "actor-name": "<MISSING_NAME>",
      "actor-email": "<MISSING_EMAIL>",
      "actor-ip": "<MISSING_IP>",
      "user-agent": "<MISSING_UA>",
    },
  }),
  new RuleTest({
    name: "a file is shared",
    expectedResult: false,
    log: { ...harmfulFile, action: "file_shared" },
  }),
];

export { SlackAuditLogsPotentiallyMaliciousFileShared as rule };

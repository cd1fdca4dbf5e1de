import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsInformationBarrierModified } from "../src/slack-audit-logs-information-barrier-modified";

const barrierDeleted = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "barrier_deleted",
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
    name: "a barrier is deleted",
    expectedResult: true,
    log: barrierDeleted,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Slack information barrier deleted",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "a barrier is changed",
    expectedResult: true,
    log: { ...barrierDeleted, action: "barrier_updated" },
    expectedTitle: "Slack information barrier changed",
  }),
  new RuleTest({
    name: "a barrier is created",
    expectedResult: false,
    log: { ...barrierDeleted, action: "barrier_created" },
  }),
];

export { SlackAuditLogsInformationBarrierModified as rule };

import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsPassthroughAnomaly } from "../src/slack-audit-logs-passthrough-anomaly";

const anomaly = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "anomaly",
  actor: { type: "user", user: { id: "U07INES", name: "Ines Duarte", email: "ines@harbourline.example" } },
  entity: { type: "user", user: { id: "U07TOMAS", name: "Tomas Veld", email: "tomas@harbourline.example" } },
  context: {
    ip_address: "198.51.100.71",
    ua: "Slack/4.41 (macOS)",
    location: { type: "workspace", domain: "harbourline" },
  },
  details: { reason: ["tor", "asn"], previous_ip_address: "192.0.2.20" },
};

export const tests = [
  new RuleTest({
    name: "a sign-in through Tor",
    expectedResult: true,
    log: anomaly,
    expectedSeverity: "LOW",
    expectedTitle: "Slack anomaly of [ines@harbourline.example]: a Tor exit node",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
      details: { reason: ["tor", "asn"], previous_ip_address: "192.0.2.20" },
      context: {
        ip_address: "198.51.100.71",
        ua: "Slack/4.41 (macOS)",
        location: { type: "workspace", domain: "harbourline" },
      },
    },
  }),
  new RuleTest({
    name: "one of the reasons is an unusual administrative act",
    expectedResult: true,
    log: { ...anomaly, details: { reason: ["tor", "unexpected_admin_action"] } },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a reason that is not known, and no actor",
    expectedResult: true,
    log: { ...anomaly, actor: null, details: { reason: ["moon_phase"] } },
    expectedTitle: "Slack anomaly",
  }),
  new RuleTest({
    name: "no reason",
    expectedResult: true,
    log: { ...anomaly, details: null },
    expectedSeverity: "LOW",
    expectedTitle: "Slack anomaly of [ines@harbourline.example]",
  }),
  new RuleTest({
    name: "a user signs out",
    expectedResult: false,
    log: { ...anomaly, action: "user_logout" },
  }),
];

export { SlackAuditLogsPassthroughAnomaly as rule };

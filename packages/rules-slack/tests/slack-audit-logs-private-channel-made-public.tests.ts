import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsPrivateChannelMadePublic } from "../src/slack-audit-logs-private-channel-made-public";

const madePublic = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "private_channel_converted_to_public",
  actor: { type: "user", user: { id: "U07INES", name: "Ines Duarte", email: "ines@harbourline.example" } },
  entity: { type: "channel", channel: { id: "C06DEAL", name: "project-anchor" } },
  context: {
    ip_address: "198.51.100.71",
    ua: "Slack/4.41 (macOS)",
    location: { type: "workspace", domain: "harbourline" },
  },
};

export const tests = [
  new RuleTest({
    name: "a private channel becomes public",
    expectedResult: true,
    log: madePublic,
    expectedSeverity: "HIGH",
    expectedTitle: "Private Slack channel [project-anchor] made public by [Ines Duarte (ines@harbourline.example)]",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "neither channel nor actor are named",
    expectedResult: true,
    log: { ...madePublic, entity: null, actor: null },
    expectedTitle: "Private Slack channel of unknown name made public by an unknown user",
  }),
  new RuleTest({
    name: "a public channel becomes private",
    expectedResult: false,
    log: { ...madePublic, action: "public_channel_converted_to_private" },
  }),
];

export { SlackAuditLogsPrivateChannelMadePublic as rule };

import { RuleTest } from "@pypanther/core";
import { SlackAuditLogsLegalHoldPolicyModified } from "../src/slack-audit-logs-legal-hold-policy-modified";

const holdUpdated = {
  p_log_type: "Slack.AuditLogs",
  id: "5f0d7c1e-77aa-4c36-9b8e-0a1f4d2c9e60",
  action: "legal_hold_policy_updated",
  actor: { type: "user", user: { id: "U07INES", name: "Ines Duarte", email: "ines@harbourline.example" } },
  entity: { type: "workspace", workspace: { id: "T04HBL", name: "Harbourline" } },
  context: {
    ip_address: "198.51.100.71",
    ua: "Slack/4.41 (macOS)",
    location: { type: "workspace", domain: "harbourline" },
  },
  details: {
    old_legal_hold_policy: { name: "Case 2026-14" },
    new_legal_hold_policy: { name: "Case 2026-14 (closed)" },
  },
};

export const tests = [
  new RuleTest({
    name: "a hold is changed",
    expectedResult: true,
    log: holdUpdated,
    expectedSeverity: "HIGH",
    expectedTitle: "Slack legal hold changed: [Case 2026-14]",
    expectedAlertContext: {
      "actor-name": "Ines Duarte",
      "actor-email": "ines@harbourline.example",
      "actor-ip": "198.51.100.71",
      "user-agent": "Slack/4.41 (macOS)",
    },
  }),
  new RuleTest({
    name: "the changed hold is not named",
    expectedResult: true,
    log: { ...holdUpdated, details: null },
    expectedTitle: "Slack legal hold changed: an unknown policy",
  }),
  new RuleTest({
    name: "a hold is released",
    expectedResult: true,
    log: { ...holdUpdated, action: "legal_hold_policy_released" },
    expectedTitle: "Slack legal hold released",
  }),
  new RuleTest({
    name: "a hold gets an exclusion",
    expectedResult: true,
    log: { ...holdUpdated, action: "legal_hold_policy_exclusion_added" },
    expectedTitle: "Exclusion added to a Slack legal hold",
  }),
  new RuleTest({
    name: "a hold loses entities",
    expectedResult: true,
    log: { ...holdUpdated, action: "legal_hold_policy_entities_deleted" },
    expectedTitle: "Entities taken out of a Slack legal hold",
  }),
  new RuleTest({
    name: "a hold is created",
    expectedResult: false,
    log: { ...holdUpdated, action: "legal_hold_policy_created" },
  }),
];

export { SlackAuditLogsLegalHoldPolicyModified as rule };

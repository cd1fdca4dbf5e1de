import { RuleTest } from "@pypanther/core";
import { ZendeskUserAssumption } from "../src/zendesk-user-assumption";

const assumption = {
  p_log_type: "Zendesk.Audit",
  actor_name: "Ines Okoro",
  ip_address: "203.0.113.40",
  created_at: "2026-05-19T10:02:44Z",
  action: "update",
  source_type: "account_setting",
  source_label: "Account Assumption",
  change_description: "Enabled",
};

export const tests = [
  new RuleTest({
    name: "support may act as a user",
    expectedResult: true,
    log: assumption,
    expectedTitle: "[Ines Okoro] changed how Zendesk support may act as a user",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "for how long they may",
    expectedResult: true,
    log: { ...assumption, source_label: "Assumption Duration", action: "create" },
  }),
  new RuleTest({
    name: "the setting is deleted",
    expectedResult: false,
    log: { ...assumption, action: "destroy" },
  }),
  new RuleTest({
    name: "another setting",
    expectedResult: false,
    log: { ...assumption, source_label: "Assumption" },
  }),
];

export { ZendeskUserAssumption as rule };

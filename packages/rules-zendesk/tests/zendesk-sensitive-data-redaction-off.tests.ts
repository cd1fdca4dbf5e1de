import { RuleTest } from "@pypanther/core";
import { ZendeskSensitiveDataRedactionOff } from "../src/zendesk-sensitive-data-redaction-off";

const redactionOff = {
  p_log_type: "Zendesk.Audit",
  actor_name: "Ines Okoro",
  ip_address: "203.0.113.40",
  created_at: "2026-05-19T10:02:44Z",
  action: "create",
  source_type: "account_setting",
  source_label: "Credit Card Redaction",
  change_description: "Disabled",
};

export const tests = [
  new RuleTest({
    name: "redaction is switched off",
    expectedResult: true,
    log: redactionOff,
    expectedTitle: "[Ines Okoro] changed the redaction of card numbers in Zendesk: [Disabled]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "redaction is switched on",
    expectedResult: true,
    log: { ...redactionOff, action: "destroy", change_description: "Enabled" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the record names neither actor nor change",
    expectedResult: true,
    log: { ...redactionOff, actor_name: null, change_description: null },
    expectedTitle: "an unknown user changed the redaction of card numbers in Zendesk: an unknown change",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "an update",
    expectedResult: false,
    log: { ...redactionOff, action: "update" },
  }),
  new RuleTest({
    name: "another setting",
    expectedResult: false,
    log: { ...redactionOff, source_label: "Session Timeout" },
  }),
];

export { ZendeskSensitiveDataRedactionOff as rule };

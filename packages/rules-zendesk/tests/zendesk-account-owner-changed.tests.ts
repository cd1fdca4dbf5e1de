import { RuleTest } from "@pypanther/core";
import { ZendeskAccountOwnerChanged } from "../src/zendesk-account-owner-changed";

const handedOver = {
  p_log_type: "Zendesk.Audit",
  actor_name: "Ines Okoro",
  ip_address: "203.0.113.40",
  created_at: "2026-05-19T10:02:44Z",
  action: "update",
  source_type: "account",
  source_label: "Account: Harbourline",
  change_description: "Owner changed from Ines Okoro to Pavel Lindgren",
};

export const tests = [
  new RuleTest({
    name: "the account has another owner",
    expectedResult: true,
    log: handedOver,
    expectedTitle: "Zendesk account handed over from [Ines Okoro] to [Pavel Lindgren]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the new owner is missing",
    expectedResult: true,
    log: { ...handedOver, change_description: "OWNER CHANGED FROM Ines Okoro" },
    expectedTitle: "Zendesk account handed over from an unknown user to an unknown user",
  }),
  new RuleTest({
    name: "the name of the account changes",
    expectedResult: false,
    log: { ...handedOver, change_description: "Name changed from A to B" },
  }),
  new RuleTest({
    name: "the owner of something else",
    expectedResult: false,
    log: { ...handedOver, source_type: "view" },
  }),
];

export { ZendeskAccountOwnerChanged as rule };

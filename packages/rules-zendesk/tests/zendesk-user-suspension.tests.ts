import { RuleTest } from "@pypanther/core";
import { ZendeskUserSuspension } from "../src/zendesk-user-suspension";

const suspended = {
  p_log_type: "Zendesk.Audit",
  actor_name: "Ines Okoro",
  ip_address: "203.0.113.40",
  created_at: "2026-05-19T10:02:44Z",
  action: "update",
  source_type: "user_setting",
  source_label: "Suspension state: Noor Haddad",
  change_description: "Suspended",
};

export const tests = [
  new RuleTest({
    name: "a user is suspended",
    expectedResult: true,
    log: suspended,
    expectedTitle: "[Ines Okoro] set the Zendesk user [Noor Haddad] to [suspended]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a user is let back in",
    expectedResult: true,
    log: { ...suspended, change_description: "Unsuspended" },
    expectedTitle: "[Ines Okoro] set the Zendesk user [Noor Haddad] to [unsuspended]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a label without a colon",
    expectedResult: true,
    log: { ...suspended, source_label: "Noor Haddad" },
    expectedTitle: "[Ines Okoro] set the Zendesk user [Noor Haddad] to [suspended]",
  }),
  new RuleTest({
    name: "no label",
    expectedResult: true,
    log: { ...suspended, source_label: null, actor_name: null },
    expectedTitle: "an unknown user set the Zendesk user of unknown name to [suspended]",
  }),
  new RuleTest({
    name: "another setting of a user",
    expectedResult: false,
    log: { ...suspended, change_description: "Time zone changed" },
  }),
  new RuleTest({
    name: "the setting is deleted",
    expectedResult: false,
    log: { ...suspended, action: "destroy" },
  }),
];

export { ZendeskUserSuspension as rule };

import { RuleTest } from "@pypanther/core";
import { ZendeskUserRoleChanged } from "../src/zendesk-user-role-changed";

const roleChanged = {
  p_log_type: "Zendesk.Audit",
  actor_name: "Ines Okoro",
  ip_address: "203.0.113.40",
  created_at: "2026-05-19T10:02:44Z",
  action: "update",
  source_type: "user",
  source_label: "Noor Haddad",
  change_description: "Role changed from End User to Agent",
};

export const tests = [
  new RuleTest({
    name: "a user becomes an agent",
    expectedResult: true,
    log: roleChanged,
    expectedTitle: "[Ines Okoro] changed Zendesk role of [Noor Haddad] from [End User] to [Agent]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "roles in several apps",
    expectedResult: true,
    log: {
      ...roleChanged,
      change_description: "Chat role changed from None to Agent\nExplore role changed from Viewer to Editor",
    },
    expectedTitle:
      "[Ines Okoro] changed Zendesk role of [Noor Haddad] from [Chat:None ; Explore:Viewer] to [Chat:Agent ; Explore:Editor]",
  }),
  new RuleTest({
    name: "a description that nobody can parse",
    expectedResult: true,
    log: { ...roleChanged, change_description: "Custom role changed" },
    expectedTitle: "[Ines Okoro] changed Zendesk role of [Noor Haddad] from an unknown role to an unknown role",
  }),
  new RuleTest({
    name: "a user becomes an administrator",
    expectedResult: false,
    log: { ...roleChanged, change_description: "Role changed from Agent to Administrator" },
  }),
  new RuleTest({
    name: "the name of a user changes",
    expectedResult: false,
    log: { ...roleChanged, change_description: "Name changed from Noor to Nour" },
  }),
  new RuleTest({
    name: "a user is created",
    expectedResult: false,
    log: { ...roleChanged, action: "create" },
  }),
];

export { ZendeskUserRoleChanged as rule };

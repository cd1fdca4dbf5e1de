import { RuleTest } from "@pypanther/core";
import { AsanaTeamPrivacyPublic } from "../src/asana-team-privacy-public";

const madePublic = {
  p_log_type: "Asana.Audit",
  event_type: "team_privacy_settings_changed",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: { old_value: "secret", new_value: "public" },
  resource: { name: "Legal", resource_type: "team" },
};

export const tests = [
  new RuleTest({
    name: "a team becomes public",
    expectedResult: true,
    log: madePublic,
    expectedTitle: "Asana team [Legal] made public by [ines@harbourline.example]",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: {
      p_log_type: "Asana.Audit",
      event_type: "team_privacy_settings_changed",
      details: { old_value: "secret", new_value: "public" },
    },
    expectedTitle: "Asana team of unknown name made public by an unknown actor",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...madePublic, event_type: "team_name_changed" },
  }),
  new RuleTest({
    name: "the team becomes secret",
    expectedResult: false,
    log: { ...madePublic, details: { old_value: "public", new_value: "secret" } },
  }),
];

export { AsanaTeamPrivacyPublic as rule };

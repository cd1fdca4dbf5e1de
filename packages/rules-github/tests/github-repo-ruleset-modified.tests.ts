import { RuleTest } from "@pypanther/core";
import { GitHubRepoRulesetModified } from "../src/github-repo-ruleset-modified";

const rulesetDeleted = {
  p_log_type: "GitHub.Audit",
  _document_id: "Qm4tYw81",
  action: "repository_ruleset.destroy",
  actor: "tomas-veld",
  actor_is_bot: false,
  operation_type: "remove",
  org: "harbourline",
  repo: "harbourline/ledger",
  ruleset_bypass_actors: [
    { actor_id: 81, actor_type: "Team" },
    { actor_id: 82, actor_type: "Team" },
  ],
  ruleset_rules: [],
  ruleset_source_type: "Repository",
  user_agent: "Mozilla/5.0",
};

export const tests = [
  new RuleTest({
    name: "a ruleset is deleted",
    expectedResult: true,
    log: rulesetDeleted,
    expectedTitle: "Ruleset of repository [harbourline/ledger] deleted by [tomas-veld]",
    expectedSeverity: "HIGH",
    expectedDedup: "Qm4tYw81",
    expectedAlertContext: {
      action: "repository_ruleset.destroy",
      actor: "tomas-veld",
      actor_location: null,
      org: "harbourline",
      repo: "harbourline/ledger",
      user: "tomas-veld",
      actor_is_bot: false,
      actor_user_agent: "Mozilla/5.0",
      business: "",
      public_repo: "",
      operation_type: "remove",
      ruleset_bypass_actors: [
        { actor_id: 81, actor_type: "Team" },
        { actor_id: 82, actor_type: "Team" },
      ],
      ruleset_conditions: null,
      ruleset_rules: null,
    },
  }),
  new RuleTest({
    name: "a ruleset of the organization is edited",
    expectedResult: true,
    log: { ...rulesetDeleted, action: "repository_ruleset.update", ruleset_source_type: "Organization" },
    expectedTitle: "Ruleset of organization [harbourline] modified by [tomas-veld]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a ruleset is created",
    expectedResult: true,
    log: { ...rulesetDeleted, action: "repository_ruleset.create" },
    expectedTitle: "Ruleset of repository [harbourline/ledger] created by [tomas-veld]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "some other change of a ruleset, without id",
    expectedResult: true,
    log: { ...rulesetDeleted, action: "repository_ruleset.restore", _document_id: null },
    expectedSeverity: "INFO",
    expectedDedup: "<NO_DOCUMENT_ID>",
  }),
  new RuleTest({
    name: "a branch protection rule is deleted",
    expectedResult: false,
    log: { ...rulesetDeleted, action: "protected_branch.destroy" },
  }),
];

export { GitHubRepoRulesetModified as rule };

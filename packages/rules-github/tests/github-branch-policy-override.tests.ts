import { RuleTest } from "@pypanther/core";
import { GitHubBranchPolicyOverride } from "../src/github-branch-policy-override";

const override = {
  p_log_type: "GitHub.Audit",
  action: "protected_branch.policy_override",
  actor: "tomas-veld",
  branch: "refs/heads/release",
  org: "harbourline",
  repo: "harbourline/ledger",
};

export const tests = [
  new RuleTest({
    name: "a push overrides the protection of a branch",
    expectedResult: true,
    log: override,
    expectedTitle: "[tomas-veld] overrode the protection of [refs/heads/release] in [harbourline/ledger]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the record names neither branch nor repository",
    expectedResult: true,
    log: { p_log_type: "GitHub.Audit", action: "protected_branch.policy_override" },
    expectedTitle: "an unknown actor overrode the protection of an unknown branch in an unknown repository",
  }),
  new RuleTest({
    name: "a push is refused",
    expectedResult: false,
    log: { ...override, action: "protected_branch.rejected_ref_update" },
  }),
];

export { GitHubBranchPolicyOverride as rule };

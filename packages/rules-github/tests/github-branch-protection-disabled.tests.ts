import { RuleTest } from "@pypanther/core";
import { GitHubBranchProtectionDisabled } from "../src/github-branch-protection-disabled";

const protectionDeleted = {
  p_log_type: "GitHub.Audit",
  action: "protected_branch.destroy",
  actor: "noor-haddad",
  name: "main",
  org: "harbourline",
  repo: "harbourline/ledger",
  created_at: "2026-05-19 02:11:47.900",
};

export const tests = [
  new RuleTest({
    name: "the protection of a branch is deleted",
    expectedResult: true,
    log: protectionDeleted,
    expectedTitle: "Branch protection removed from [harbourline/ledger] by [noor-haddad]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the record names neither repository nor actor",
    expectedResult: true,
    log: { p_log_type: "GitHub.Audit", action: "protected_branch.destroy" },
    expectedTitle: "Branch protection removed from an unknown repository by an unknown actor",
  }),
  new RuleTest({
    name: "the protection of a branch is only changed",
    expectedResult: false,
    log: { ...protectionDeleted, action: "protected_branch.update_name" },
  }),
];

export { GitHubBranchProtectionDisabled as rule };

import { RuleTest } from "@pypanther/core";
import { GithubRepoVisibilityChange } from "../src/github-repo-visibility-change";

const visibilityChanged = {
  p_log_type: "GitHub.Audit",
  action: "repo.access",
  actor: "pavel-lindgren",
  repo: "harbourline/payroll",
  visibility: "public",
};

export const tests = [
  new RuleTest({
    name: "the visibility changes",
    expectedResult: true,
    log: visibilityChanged,
    expectedTitle:
      "Visibility of [harbourline/payroll] changed: https://github.com/harbourline/payroll/settings/access",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the repository is missing",
    expectedResult: true,
    log: { ...visibilityChanged, repo: null },
    expectedTitle: "Visibility of an unknown repository changed",
  }),
  new RuleTest({
    name: "the default branch changes",
    expectedResult: false,
    log: { ...visibilityChanged, action: "repo.update_default_branch" },
  }),
];

export { GithubRepoVisibilityChange as rule };

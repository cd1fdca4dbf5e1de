import { RuleMock, RuleTest } from "@pypanther/core";
import { GitHubRepoInitialAccess } from "../src/github-repo-initial-access";

const firstClone = {
  p_log_type: "GitHub.Audit",
  action: "git.clone",
  actor: "tomas-veld",
  org: "harbourline",
  repo: "harbourline/payroll",
  repository_public: false,
  "@timestamp": 1779171600000,
};

export const tests = [
  new RuleTest({
    name: "an account clones a private repository it has not touched before",
    expectedResult: true,
    log: firstClone,
    expectedTitle: "[tomas-veld] reached the private repository [harbourline/payroll] for the first time",
  }),
  new RuleTest({
    name: "the account has been seen in the repository",
    expectedResult: false,
    log: firstClone,
    mocks: [new RuleMock({ objectName: "getStringSet", returnValue: ["seen"] })],
  }),
  new RuleTest({
    name: "the repository is public",
    expectedResult: false,
    log: { ...firstClone, repository_public: true },
  }),
  new RuleTest({
    name: "the secret scanner clones it",
    expectedResult: false,
    log: { ...firstClone, actor: "secret-scanning[bot]" },
  }),
  new RuleTest({
    name: "an action that reaches no code",
    expectedResult: false,
    log: { ...firstClone, action: "repo.rename" },
  }),
];

export { GitHubRepoInitialAccess as rule };

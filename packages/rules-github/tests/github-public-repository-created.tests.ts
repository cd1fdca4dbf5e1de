import { RuleTest } from "@pypanther/core";
import { GithubPublicRepositoryCreated } from "../src/github-public-repository-created";

const publicCreated = {
  p_log_type: "GitHub.Audit",
  action: "repo.create",
  actor: "pavel-lindgren",
  org: "harbourline",
  repo: "harbourline/scratch",
  visibility: "public",
};

export const tests = [
  new RuleTest({
    name: "a public repository is created",
    expectedResult: true,
    log: publicCreated,
    expectedTitle: "Public repository [harbourline/scratch] created by [pavel-lindgren]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the repository has no name",
    expectedResult: true,
    log: { ...publicCreated, repo: null },
    expectedTitle: "Public repository of an unknown name created by [pavel-lindgren]",
  }),
  new RuleTest({
    name: "an internal repository is created",
    expectedResult: false,
    log: { ...publicCreated, visibility: "internal" },
  }),
  new RuleTest({
    name: "a public repository is deleted",
    expectedResult: false,
    log: { ...publicCreated, action: "repo.destroy" },
  }),
];

export { GithubPublicRepositoryCreated as rule };

import { RuleTest } from "@pypanther/core";
import { GithubRepoCreated } from "../src/github-repo-created";

const created = {
  p_log_type: "GitHub.Audit",
  action: "repo.create",
  actor: "pavel-lindgren",
  repo: "harbourline/timetable",
};

export const tests = [
  new RuleTest({
    name: "a repository is created",
    expectedResult: true,
    log: created,
    expectedTitle: "Repository [harbourline/timetable] was created",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the repository has no name",
    expectedResult: true,
    log: { ...created, repo: null },
    expectedTitle: "Repository of an unknown name was created",
  }),
  new RuleTest({
    name: "a repository is renamed",
    expectedResult: false,
    log: { ...created, action: "repo.rename" },
  }),
];

export { GithubRepoCreated as rule };

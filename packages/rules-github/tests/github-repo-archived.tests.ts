import { RuleTest } from "@pypanther/core";
import { GithubRepoArchived } from "../src/github-repo-archived";

const archived = {
  p_log_type: "GitHub.Audit",
  action: "repo.archived",
  actor: "pavel-lindgren",
  actor_location: { country_code: "SE" },
  org: "harbourline",
  repo: "harbourline/old-site",
};

export const tests = [
  new RuleTest({
    name: "a repository is archived",
    expectedResult: true,
    log: archived,
    expectedTitle: "Repository [harbourline/old-site] was archived",
    expectedSeverity: "INFO",
    expectedAlertContext: {
      action: "repo.archived",
      actor: "pavel-lindgren",
      actor_location: "SE",
      org: "harbourline",
      repo: "harbourline/old-site",
      user: "",
    },
  }),
  new RuleTest({
    name: "a repository is taken out of the archive",
    expectedResult: false,
    log: { ...archived, action: "repo.unarchived" },
  }),
];

export { GithubRepoArchived as rule };

import { RuleTest } from "@pypanther/core";
import { GithubRepoCollaboratorChange } from "../src/github-repo-collaborator-change";

const added = {
  p_log_type: "GitHub.Audit",
  action: "repo.add_member",
  actor: "ines-okoro",
  repo: "harbourline/ledger",
  user: "guest-marlow",
};

export const tests = [
  new RuleTest({
    name: "a collaborator is added",
    expectedResult: true,
    log: added,
    expectedTitle:
      "Collaborator [guest-marlow] added to [harbourline/ledger]: https://github.com/harbourline/ledger/settings/access",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a collaborator is removed",
    expectedResult: true,
    log: { ...added, action: "repo.remove_member" },
    expectedTitle:
      "Collaborator [guest-marlow] removed from [harbourline/ledger]: https://github.com/harbourline/ledger/settings/access",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a collaborator is invited",
    expectedResult: false,
    log: { ...added, action: "repository_invitation.create" },
  }),
];

export { GithubRepoCollaboratorChange as rule };

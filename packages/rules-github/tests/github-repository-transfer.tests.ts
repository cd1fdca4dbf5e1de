import { RuleTest } from "@pypanther/core";
import { GithubRepositoryTransfer } from "../src/github-repository-transfer";

const transferred = {
  p_log_type: "GitHub.Audit",
  action: "repo.transfer_outgoing",
  actor: "ines-okoro",
  org: "harbourline",
  repo: "harbourline/ledger",
};

export const tests = [
  new RuleTest({
    name: "a repository leaves",
    expectedResult: true,
    log: transferred,
    expectedTitle: "[ines-okoro] transferred the repository [harbourline/ledger] out of [harbourline]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      action: "repo.transfer_outgoing",
      actor: "ines-okoro",
      actor_location: null,
      org: "harbourline",
      repo: "harbourline/ledger",
      user: "",
    },
  }),
  new RuleTest({
    name: "a repository arrives",
    expectedResult: true,
    log: { ...transferred, action: "repo.transfer" },
    expectedTitle: "[ines-okoro] accepted the repository [harbourline/ledger] into [harbourline]",
  }),
  new RuleTest({
    name: "a transfer is requested",
    expectedResult: true,
    log: { ...transferred, action: "repo.transfer_start", actor: null },
    expectedTitle: "an unknown actor asked to transfer the repository [harbourline/ledger]",
  }),
  new RuleTest({
    name: "a repository is renamed",
    expectedResult: false,
    log: { ...transferred, action: "repo.rename" },
  }),
];

export { GithubRepositoryTransfer as rule };

import { RuleTest } from "@pypanther/core";
import { GitHubRepoHookModified } from "../src/github-repo-hook-modified";

const hookCreated = {
  p_log_type: "GitHub.Audit",
  action: "hook.create",
  actor: "pavel-lindgren",
  repo: "harbourline/ledger",
};

export const tests = [
  new RuleTest({
    name: "a webhook is created",
    expectedResult: true,
    log: hookCreated,
    expectedTitle: "Webhook created in [harbourline/ledger]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a webhook is deleted",
    expectedResult: true,
    log: { ...hookCreated, action: "hook.destroy" },
    expectedTitle: "Webhook deleted in [harbourline/ledger]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the events of a webhook change",
    expectedResult: true,
    log: { ...hookCreated, action: "hook.events_changed" },
    expectedTitle: "Webhook modified in [harbourline/ledger]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "an action that only mentions hooks",
    expectedResult: false,
    log: { ...hookCreated, action: "org.hook.create" },
  }),
];

export { GitHubRepoHookModified as rule };

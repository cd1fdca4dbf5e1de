import { RuleTest } from "@pypanther/core";
import { GitHubActionFailed } from "../src/github-action-failed";

const failedRelease = {
  p_log_type: "GitHub.Audit",
  action: "workflows.completed_workflow_run",
  actor: "harbour-ci",
  conclusion: "failure",
  name: "publish-images",
  org: "harbourline",
  repo: "harbourline/manifests",
  workflow_run_id: 9120045517,
  created_at: "2026-05-18 21:40:03.004",
};

/** The defaults watch nothing. */
export const overrides = { monitoredActions: { "harbourline/manifests": ["publish-images"] } };

export const tests = [
  new RuleTest({
    name: "a watched workflow fails",
    expectedResult: true,
    log: failedRelease,
    expectedTitle: "Workflow [publish-images] failed in [harbourline/manifests]",
    expectedAlertContext: {
      action: "publish-images",
      action_run_link: "https://github.com/harbourline/manifests/actions/runs/9120045517",
      actor: "harbour-ci",
      actor_location: null,
      org: "harbourline",
      repo: "harbourline/manifests",
      user: "",
    },
  }),
  new RuleTest({
    name: "the watched workflow succeeds",
    expectedResult: false,
    log: { ...failedRelease, conclusion: "success" },
  }),
  new RuleTest({
    name: "a workflow that nobody watches fails",
    expectedResult: false,
    log: { ...failedRelease, name: "spellcheck" },
  }),
  new RuleTest({
    name: "a repository named like a member of every object",
    expectedResult: false,
    log: { ...failedRelease, repo: "constructor" },
  }),
];

export { GitHubActionFailed as rule };

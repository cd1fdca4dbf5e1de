import { RuleTest } from "@pypanther/core";
import { GitHubCrossForkWorkflowRun } from "../src/github-cross-fork-workflow-run";

const fromFork = {
  p_log_type: "GitHub.Webhook",
  action: "requested",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    html_url: "https://github.com/harbourline/widgets",
  },
  workflow_run: {
    id: 1,
    name: "unit tests",
    event: "pull_request",
    head_repository: { id: 901 },
    repository: { id: 300 },
    pull_requests: [],
  },
};

export const tests = [
  new RuleTest({
    name: "a fork starts a workflow",
    expectedResult: true,
    log: fromFork,
    expectedTitle: "Workflow [unit tests] [requested] by a fork in [harbourline/widgets]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the pull request tells that it comes from a fork",
    expectedResult: true,
    log: {
      ...fromFork,
      workflow_run: { event: "pull_request_target" },
      pull_request: {
        head: { repo: { full_name: "a/widgets" } },
        base: { repo: { full_name: "harbourline/widgets" } },
      },
    },
    expectedTitle: "Workflow of an unknown name [requested] by a fork in [harbourline/widgets]",
  }),
  new RuleTest({
    name: "the pull request comes from the repository itself",
    expectedResult: false,
    log: { ...fromFork, workflow_run: { ...fromFork.workflow_run, head_repository: { id: 300 } } },
  }),
  new RuleTest({
    name: "a push starts a workflow",
    expectedResult: false,
    log: { ...fromFork, workflow_run: { ...fromFork.workflow_run, event: "push" } },
  }),
  new RuleTest({
    name: "the workflow has ended",
    expectedResult: false,
    log: { ...fromFork, action: "completed" },
  }),
];

export { GitHubCrossForkWorkflowRun as rule };

import { RuleTest } from "@pypanther/core";
import { GitHubWebhookPullRequestTargetUsage } from "../src/github-webhook-pull-request-target-usage";

const targetRun = {
  p_log_type: "GitHub.Webhook",
  action: "completed",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    html_url: "https://github.com/harbourline/widgets",
  },
  workflow_run: {
    id: 77,
    name: "label",
    event: "pull_request_target",
    status: "completed",
    conclusion: "success",
    html_url: "https://github.com/harbourline/widgets/actions/runs/77",
    head_repository: { id: 901 },
    repository: { id: 300 },
  },
};

export const tests = [
  new RuleTest({
    name: "a pull_request_target workflow ends that a fork started",
    expectedResult: true,
    log: targetRun,
    expectedTitle: "pull_request_target workflow [label] [completed] from a fork in [harbourline/widgets]",
    expectedSeverity: "HIGH",
    expectedReference: "https://github.com/harbourline/widgets/actions/runs/77",
    expectedAlertContext: {
      action: "completed",
      actor: "",
      actor_location: null,
      org: "",
      repo: "",
      user: "",
      repository: {
        name: "widgets",
        full_name: "harbourline/widgets",
        private: false,
        fork: null,
        default_branch: null,
        html_url: "https://github.com/harbourline/widgets",
      },
      workflow_run: {
        id: 77,
        name: "label",
        event: "pull_request_target",
        status: "completed",
        conclusion: "success",
        html_url: "https://github.com/harbourline/widgets/actions/runs/77",
      },
    },
  }),
  new RuleTest({
    name: "a colleague started it",
    expectedResult: true,
    log: { ...targetRun, repository: {}, workflow_run: { event: "pull_request_target" } },
    expectedTitle: "pull_request_target workflow of an unknown name [completed] in an unknown repository",
    expectedSeverity: "LOW",
    expectedReference:
      "https://docs.github.com/en/actions/using-workflows/events-that-trigger-workflows#pull_request_target",
  }),
  new RuleTest({
    name: "a pull_request workflow ends",
    expectedResult: false,
    log: { ...targetRun, workflow_run: { ...targetRun.workflow_run, event: "pull_request" } },
  }),
  new RuleTest({
    name: "the workflow is still running",
    expectedResult: false,
    log: { ...targetRun, action: "in_progress" },
  }),
];

export { GitHubWebhookPullRequestTargetUsage as rule };

import { RuleTest } from "@pypanther/core";
import { GitHubWebhookWorkflowContainsCheckout } from "../src/github-webhook-workflow-contains-checkout";

const checkedOut = {
  p_log_type: "GitHub.Webhook",
  action: "completed",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    html_url: "https://github.com/harbourline/widgets",
  },
  workflow_job: {
    name: "lint",
    steps: [
      { name: "Set up job", number: 1 },
      { name: "Run actions/Checkout@v5", number: 2 },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "a job checks out code",
    expectedResult: true,
    log: checkedOut,
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a job without such a step",
    expectedResult: false,
    log: { ...checkedOut, workflow_job: { name: "lint", steps: [{ name: "Check out" }, {}] } },
  }),
  new RuleTest({
    name: "the job is still running",
    expectedResult: false,
    log: { ...checkedOut, action: "in_progress" },
  }),
];

export { GitHubWebhookWorkflowContainsCheckout as rule };

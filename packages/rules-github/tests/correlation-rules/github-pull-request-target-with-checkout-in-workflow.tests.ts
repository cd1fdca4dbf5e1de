import { CorrelationTest } from "@pypanther/core";
import { GitHubPullRequestTargetWithCheckoutInWorkflow } from "../../src/correlation-rules/github-pull-request-target-with-checkout-in-workflow";

const webhook = { p_log_type: "GitHub.Webhook", repository: { full_name: "harbourline/widgets", name: "widgets" } };
const targetRun = {
  ...webhook,
  p_event_time: "2026-05-20T07:40:00Z",
  action: "completed",
  workflow_run: {
    id: 7001,
    name: "label",
    event: "pull_request_target",
    head_repository: { id: 901 },
    repository: { id: 300 },
  },
};
const checkedOut = (runId: number) => ({
  ...webhook,
  p_event_time: "2026-05-20T07:38:00Z",
  action: "completed",
  workflow_job: { run_id: runId, name: "label", steps: [{ name: "Run actions/checkout@v5", number: 2 }] },
});

export const tests = [
  new CorrelationTest({
    name: "a run checks out code",
    expectedResult: true,
    signals: {
      PullRequestTarget: { "workflow_run.id": { "7001": [0] } },
      WorkflowCheckout: { "workflow_job.run_id": { "7001": [4] } },
    },
  }),
  new CorrelationTest({
    name: "the job ends before the run",
    expectedResult: true,
    signals: {
      PullRequestTarget: { "workflow_run.id": { "7001": [3] } },
      WorkflowCheckout: { "workflow_job.run_id": { "7001": [0] } },
    },
  }),
  new CorrelationTest({
    name: "another run checks out code",
    expectedResult: false,
    signals: {
      PullRequestTarget: { "workflow_run.id": { "7001": [0] } },
      WorkflowCheckout: { "workflow_job.run_id": { "7002": [4] } },
    },
  }),
  new CorrelationTest({
    name: "the run checks nothing out",
    expectedResult: false,
    signals: { PullRequestTarget: { "workflow_run.id": { "7001": [0] } } },
  }),
  new CorrelationTest({
    name: "logs of one run",
    expectedResult: true,
    logs: [checkedOut(7001), targetRun],
  }),
  new CorrelationTest({
    name: "logs of two runs",
    expectedResult: false,
    logs: [checkedOut(7002), targetRun],
  }),
];

export { GitHubPullRequestTargetWithCheckoutInWorkflow as rule };

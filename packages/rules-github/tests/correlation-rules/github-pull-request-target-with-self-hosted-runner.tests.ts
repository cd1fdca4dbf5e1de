import { CorrelationTest } from "@pypanther/core";
import { GitHubPullRequestTargetWithSelfHostedRunner } from "../../src/correlation-rules/github-pull-request-target-with-self-hosted-runner";

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
const ranOn = (runnerName: string, runId = 7001) => ({
  ...webhook,
  p_event_time: "2026-05-20T07:38:00Z",
  action: "completed",
  workflow_job: { run_id: runId, name: "label", runner_name: runnerName },
});

export const tests = [
  new CorrelationTest({
    name: "a run uses a machine of ours",
    expectedResult: true,
    signals: {
      PullRequestTarget: { "workflow_run.id": { "7001": [0] } },
      SelfHostedRunner: { "workflow_job.run_id": { "7001": [4] } },
    },
  }),
  new CorrelationTest({
    name: "the job ends before the run",
    expectedResult: true,
    signals: {
      PullRequestTarget: { "workflow_run.id": { "7001": [3] } },
      SelfHostedRunner: { "workflow_job.run_id": { "7001": [0] } },
    },
  }),
  new CorrelationTest({
    name: "another run uses the machine",
    expectedResult: false,
    signals: {
      PullRequestTarget: { "workflow_run.id": { "7001": [0] } },
      SelfHostedRunner: { "workflow_job.run_id": { "7002": [4] } },
    },
  }),
  new CorrelationTest({
    name: "no machine of ours is used",
    expectedResult: false,
    signals: { PullRequestTarget: { "workflow_run.id": { "7001": [0] } } },
  }),
  new CorrelationTest({
    name: "logs of a run on a machine of ours",
    expectedResult: true,
    logs: [ranOn("forge-03"), targetRun],
  }),
  new CorrelationTest({
    name: "logs of a run on a machine of GitHub",
    expectedResult: false,
    logs: [ranOn("GitHub Actions 12"), targetRun],
  }),
  new CorrelationTest({
    name: "logs of two runs",
    expectedResult: false,
    logs: [ranOn("forge-03", 7002), targetRun],
  }),
];

export { GitHubPullRequestTargetWithSelfHostedRunner as rule };

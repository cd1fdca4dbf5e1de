import { CorrelationTest } from "@pypanther/core";
import { GitHubArtifactDownloadFromCrossForkWorkflow } from "../../src/correlation-rules/github-artifact-download-from-cross-fork-workflow";

const webhook = { p_log_type: "GitHub.Webhook", repository: { full_name: "harbourline/widgets", name: "widgets" } };
const requested = {
  ...webhook,
  p_event_time: "2026-05-20T07:30:00Z",
  action: "requested",
  workflow_run: {
    id: 7001,
    name: "unit tests",
    event: "pull_request",
    head_repository: { id: 901 },
    repository: { id: 300 },
  },
};
const downloaded = (runId: number) => ({
  ...webhook,
  p_event_time: "2026-05-20T07:36:00Z",
  action: "completed",
  workflow_job: { run_id: runId, name: "deploy", steps: [{ name: "Run actions/download-artifact@v4", number: 2 }] },
});

export const tests = [
  new CorrelationTest({
    name: "a run of a fork downloads an artifact",
    expectedResult: true,
    signals: {
      CrossForkWorkflowRun: { "workflow_run.id": { "7001": [0] } },
      ArtifactDownload: { "workflow_job.run_id": { "7001": [4] } },
    },
  }),
  new CorrelationTest({
    name: "the download is logged first",
    expectedResult: true,
    signals: {
      CrossForkWorkflowRun: { "workflow_run.id": { "7001": [3] } },
      ArtifactDownload: { "workflow_job.run_id": { "7001": [0] } },
    },
  }),
  new CorrelationTest({
    name: "another run downloads an artifact",
    expectedResult: false,
    signals: {
      CrossForkWorkflowRun: { "workflow_run.id": { "7001": [0] } },
      ArtifactDownload: { "workflow_job.run_id": { "7002": [4] } },
    },
  }),
  new CorrelationTest({
    name: "no artifact is downloaded",
    expectedResult: false,
    signals: { CrossForkWorkflowRun: { "workflow_run.id": { "7001": [0] } } },
  }),
  new CorrelationTest({
    name: "logs of one run",
    expectedResult: true,
    logs: [requested, downloaded(7001)],
  }),
  new CorrelationTest({
    name: "logs of two runs",
    expectedResult: false,
    logs: [requested, downloaded(7002)],
  }),
];

export { GitHubArtifactDownloadFromCrossForkWorkflow as rule };

import { RuleTest } from "@pypanther/core";
import { GitHubWebhookWorkflowArtifactDownload } from "../src/github-webhook-workflow-artifact-download";

const fetched = {
  p_log_type: "GitHub.Webhook",
  action: "completed",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    html_url: "https://github.com/harbourline/widgets",
  },
  workflow_job: {
    name: "deploy",
    steps: [
      { name: "Set up job", number: 1 },
      { name: "Run actions/Download-Artifact@v4", number: 2 },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "a job downloads artifacts",
    expectedResult: true,
    log: fetched,
    expectedTitle: "Workflow job [deploy] downloaded artifacts in [harbourline/widgets]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a step says so in other words",
    expectedResult: true,
    log: { ...fetched, repository: null, workflow_job: { steps: [{ name: "Fetch ARTIFACTS of the build" }] } },
    expectedTitle: "Workflow job of an unknown name downloaded artifacts in an unknown repository",
  }),
  new RuleTest({
    name: "a job uploads artifacts",
    expectedResult: false,
    log: { ...fetched, workflow_job: { name: "build", steps: [{ name: "Upload artifact" }] } },
  }),
  new RuleTest({
    name: "a job without steps",
    expectedResult: false,
    log: { ...fetched, workflow_job: { name: "deploy", steps: null } },
  }),
  new RuleTest({
    name: "the job is still running",
    expectedResult: false,
    log: { ...fetched, action: "in_progress" },
  }),
];

export { GitHubWebhookWorkflowArtifactDownload as rule };

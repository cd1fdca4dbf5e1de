import {
  anyItem,
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";

const downloads = [
  "download artifact",
  "download-artifact",
  "actions/download-artifact",
  "restore artifact",
  "get artifact",
  "fetch artifact",
  "pull artifact",
];

/** A job fetched artifacts, which carry whatever an untrusted run put into them. */
export class GitHubWebhookWorkflowArtifactDownload extends Rule {
  id = "GitHub.Webhook.WorkflowArtifactDownload-prototype";
  displayName = "GitHub Workflow Downloading Artifacts";
  createAlert = false;
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["CI/CD", "Workflow", "Artifacts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0005:T1027"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A completed workflow job has a step that downloads artifacts of a run.";
  defaultRunbook =
    "1. Find the run that made the artifacts and who could influence it. " +
    "2. Check that the job treats them as data and never runs or sources them. " +
    "3. If a run for a fork made them and the job holds secrets, rotate those secrets.";
  defaultReference =
    "https://securitylab.github.com/research/github-actions-preventing-pwn-requests/#pwn-request-with-artifact-upload";

  when: When = { action: "completed", "workflow_job.steps": anyItem({ name: ignoringCase(contains(downloads)) }) };

  title(event: PantherEvent) {
    const job = event.string("workflow_job", "name") || "Unknown Workflow";
    const repository = event.string("repository", "full_name") || "Unknown Repository";
    return `Workflow job [${job}] downloaded artifacts in [${repository}]`;
  }
}

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
import { titleValue } from "@pypanther/helpers/title-value";

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
  defaultDescription =
    "A workflow job downloaded artifacts of a run. If an attacker could write them, they may carry code into the job.";
  defaultRunbook =
    "1. Find the run that made the artifacts and who could influence it. " +
    "2. Check that the job treats them as data and never runs or sources them. " +
    "3. Rotate the job's secrets if a run for a fork made the artifacts.";
  defaultReference =
    "https://securitylab.github.com/research/github-actions-preventing-pwn-requests/#pwn-request-with-artifact-upload";

  when: When = { action: "completed", "workflow_job.steps": anyItem({ name: ignoringCase(contains(downloads)) }) };

  title(event: PantherEvent) {
    const job = titleValue(event.string("workflow_job", "name"), "of an unknown name");
    const repository = titleValue(event.string("repository", "full_name"), "an unknown repository");
    return `Workflow job ${job} downloaded artifacts in ${repository}`;
  }
}

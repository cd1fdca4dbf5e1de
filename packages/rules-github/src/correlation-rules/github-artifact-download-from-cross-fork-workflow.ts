import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { GitHubCrossForkWorkflowRun } from "../github-cross-fork-workflow-run";
import { GitHubWebhookWorkflowArtifactDownload } from "../github-webhook-workflow-artifact-download";

/** An artifact of a run that a fork started holds what a stranger put into it, and a later job may trust it. */
export class GitHubArtifactDownloadFromCrossForkWorkflow extends CorrelationRule {
  id = "GitHub.ArtifactDownload.FROM.CrossFork.Workflow";
  displayName = "GitHub Artifact Download from Cross-Fork Workflow";
  enabled = false;
  tags = ["CI/CD", "Workflow", "Supply Chain", "Artifact Poisoning"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072", "TA0004:T1134"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A workflow run started from a fork, and a job of that run downloaded an artifact. A poisoned artifact can carry " +
    "foreign code into a job with rights.";
  defaultRunbook =
    "1. Read the workflow: which artifacts it downloads and what it does with them. " +
    "2. Read the pull request and who opened it. " +
    "3. Check which secrets and permissions the job had. " +
    "4. If it was an attack, rotate these secrets, delete what the run published and require approval for runs of " +
    "forks.";
  defaultReference = "https://www.legitsecurity.com/blog/artifact-poisoning-vulnerability-discovered-in-rust";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: {
      CrossForkWorkflowRun: GitHubCrossForkWorkflowRun,
      ArtifactDownload: GitHubWebhookWorkflowArtifactDownload,
    },
    match: { run: { CrossForkWorkflowRun: "workflow_run.id", ArtifactDownload: "workflow_job.run_id" } },
    eventEvaluationOrder: "Chronological",
  });
}

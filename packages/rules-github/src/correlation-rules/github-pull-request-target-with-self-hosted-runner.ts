import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { GitHubWebhookPullRequestTargetUsage } from "../github-webhook-pull-request-target-usage";
import { GitHubWebhookSelfHostedRunnerUsed } from "../github-webhook-self-hosted-runner-used";

/** A stranger's pull request reached a machine of your own, where it may stay after the job. */
export class GitHubPullRequestTargetWithSelfHostedRunner extends CorrelationRule {
  id = "GitHub.PullRequestTarget.WITH.SelfHostedRunner";
  displayName = "GitHub pull_request_target Workflow on Self-Hosted Runner";
  enabled = false;
  tags = ["CI/CD", "Workflow", "Supply Chain", "Self-Hosted", "Infrastructure Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072", "TA0008:T1021", "TA0004:T1134"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A run triggered by pull_request_target had a job on a self-hosted runner. Foreign code there can reach the " +
    "network around the machine and the jobs that follow.";
  defaultRunbook =
    "1. Read the workflow and the changes of the pull request. " +
    "2. Look on the runner for processes, files and connections that outlived the job. " +
    "3. If it was an attack, take the runner off the network, rebuild it and rotate every secret that it has seen.";
  defaultReference =
    "https://docs.github.com/en/actions/security-guides/security-hardening-for-github-actions#hardening-for-self-hosted-runners";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: {
      PullRequestTarget: GitHubWebhookPullRequestTargetUsage,
      SelfHostedRunner: GitHubWebhookSelfHostedRunnerUsed,
    },
    match: { run: { PullRequestTarget: "workflow_run.id", SelfHostedRunner: "workflow_job.run_id" } },
    eventEvaluationOrder: "Chronological",
  });
}

import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { GitHubWebhookPullRequestTargetUsage } from "../github-webhook-pull-request-target-usage";
import { GitHubWebhookWorkflowContainsCheckout } from "../github-webhook-workflow-contains-checkout";

/**
 * A workflow of this kind holds the secrets of the repository; when it checks out the pull request, its author can
 * run code beside them.
 */
export class GitHubPullRequestTargetWithCheckoutInWorkflow extends CorrelationRule {
  id = "GitHub.PullRequestTarget.WITH.Checkout.In.Workflow";
  displayName = "GitHub pull_request_target Workflow with Checkout Action";
  enabled = false;
  tags = ["CI/CD", "Workflow", "Supply Chain", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072", "TA0004:T1134"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A run triggered by pull_request_target has a job that checks out code. If that is the code of the pull request, " +
    "its author can steal secrets or write to the repository.";
  defaultRunbook =
    "1. Read the workflow and see which ref it checks out. " +
    "2. Read the changes of the pull request, above all build scripts and dependencies. " +
    "3. If it was an attack, rotate the secrets that the job had, review pushes and releases since and run the " +
    "workflow on pull_request instead.";
  defaultReference = "https://securitylab.github.com/research/github-actions-preventing-pwn-requests/";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: {
      PullRequestTarget: GitHubWebhookPullRequestTargetUsage,
      WorkflowCheckout: GitHubWebhookWorkflowContainsCheckout,
    },
    match: { run: { PullRequestTarget: "workflow_run.id", WorkflowCheckout: "workflow_job.run_id" } },
    eventEvaluationOrder: "Chronological",
  });
}

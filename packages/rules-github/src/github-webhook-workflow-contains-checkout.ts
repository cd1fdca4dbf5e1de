import { anyItem, contains, ignoringCase, LogType, type Reports, Rule, Severity, type When } from "@pypanther/core";

/** A job checked out source code; in a workflow with privileges that code can be the attack. */
export class GitHubWebhookWorkflowContainsCheckout extends Rule {
  id = "GitHub.Webhook.WorkflowContainsCheckout-prototype";
  displayName = "GitHub Workflow Contains Checkout Action";
  createAlert = false;
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["CI/CD", "Workflow", "Supply Chain"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A completed workflow job has a step that checks out code.";
  defaultRunbook =
    "1. See what triggered the workflow and which ref the step checked out. " +
    "2. With pull_request_target or workflow_run, make sure it is not the code of the pull request. " +
    "3. Join this signal with the others of the same run before acting on it.";
  defaultReference = "https://securitylab.github.com/research/github-actions-preventing-pwn-requests/";

  when: When = { action: "completed", "workflow_job.steps": anyItem({ name: ignoringCase(contains("checkout")) }) };
}

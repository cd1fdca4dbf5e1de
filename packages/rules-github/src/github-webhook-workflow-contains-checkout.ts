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
  defaultDescription =
    "A workflow job checked out source code. In a workflow with privileges, code of a pull request can be the attack.";
  defaultRunbook =
    "1. See what triggered the workflow and which ref the step checked out. " +
    "2. Make sure it is not the code of the pull request if the trigger was pull_request_target or workflow_run. " +
    "3. Compare with the other signals of the same run, and rotate its secrets if it ran untrusted code.";
  defaultReference = "https://securitylab.github.com/research/github-actions-preventing-pwn-requests/";

  when: When = { action: "completed", "workflow_job.steps": anyItem({ name: ignoringCase(contains("checkout")) }) };
}

import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { githubWebhookRepository, isCrossForkPr } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";

/** A workflow run was requested for a pull request from a fork, whose code may reach the secrets of the repository. */
export class GitHubCrossForkWorkflowRun extends Rule {
  id = "GitHub.CrossFork.Workflow.Run-prototype";
  displayName = "GitHub Cross-Fork Workflow Run";
  createAlert = false;
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["CI/CD", "Workflow"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072", "TA0004:T1134"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A workflow was started by a pull request from a fork. If it runs code of the fork, an attacker can steal the " +
    "secrets it holds.";
  defaultRunbook =
    "1. See which workflow runs and whether it checks out code of the fork. " +
    "2. Cancel the run if it does and holds secrets. " +
    "3. Require approval for workflows of outside contributors. " +
    "4. Rotate the secrets of the workflow if the run executed the fork's code.";
  defaultReference = "https://docs.github.com/en/actions/using-workflows/events-that-trigger-workflows";

  when: When = { action: "requested", "workflow_run.event": ["pull_request_target", "pull_request"] };

  rule(event: PantherEvent) {
    return isCrossForkPr(event);
  }

  title(event: PantherEvent) {
    const workflow = titleValue(event.string("workflow_run", "name"), "of an unknown name");
    const repository = githubWebhookRepository(event);
    return `Workflow ${workflow} ${titleValue(event.string("action"), "an unknown action")} by a fork in ${repository}`;
  }
}

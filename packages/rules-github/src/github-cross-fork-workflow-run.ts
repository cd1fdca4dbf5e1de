import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { githubWebhookRepository, isCrossForkPr } from "@pypanther/helpers/github";

/** A pull request from a fork set a workflow going, the moment at which foreign code can get near the secrets of a repository. */
export class GitHubCrossForkWorkflowRun extends Rule {
  id = "GitHub.CrossFork.Workflow.Run-prototype";
  displayName = "GitHub Cross-Fork Workflow Run";
  createAlert = false;
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["CI/CD", "Workflow"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072", "TA0004:T1134"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A workflow run was requested for a pull request whose code comes from another repository.";
  defaultRunbook =
    "1. See which workflow runs and whether it checks out code of the fork. " +
    "2. If it does and holds secrets, cancel the run. " +
    "3. Require approval for workflows of outside contributors before you let it run again.";
  defaultReference = "https://docs.github.com/en/actions/using-workflows/events-that-trigger-workflows";

  when: When = { action: "requested", "workflow_run.event": ["pull_request_target", "pull_request"] };

  rule(event: PantherEvent) {
    return isCrossForkPr(event);
  }

  title(event: PantherEvent) {
    const workflow = event.string("workflow_run", "name") || "<UNKNOWN_WORKFLOW>";
    const repository = githubWebhookRepository(event);
    return `Workflow [${workflow}] [${event.string("action")}] by a fork in [${repository}]`;
  }
}

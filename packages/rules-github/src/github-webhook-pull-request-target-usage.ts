import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import {
  githubReferenceUrl,
  githubWebhookAlertContext,
  githubWebhookRepository,
  isCrossForkPr,
} from "@pypanther/helpers/github";

/** A workflow triggered by pull_request_target ran: it holds the secrets of the repository while a stranger may write its input. */
export class GitHubWebhookPullRequestTargetUsage extends Rule {
  id = "GitHub.Webhook.PullRequestTargetUsage-prototype";
  displayName = "GitHub pull_request_target Workflow Usage";
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["CI/CD", "Workflow", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072", "TA0004:T1134"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A workflow run triggered by pull_request_target completed; if it executes code of the pull request, its author had your secrets.";
  defaultRunbook =
    "1. Open the run and check whether it checks out, builds or sources anything of the pull request. " +
    "2. If so and the author is not trusted, rotate every secret the workflow can read. " +
    "3. Rewrite the workflow: use pull_request, or keep untrusted code out of the privileged job. " +
    "4. Tell the maintainers why the trigger is dangerous.";
  defaultReference =
    "https://docs.github.com/en/actions/using-workflows/events-that-trigger-workflows#pull_request_target";

  when: When = { action: "completed", "workflow_run.event": "pull_request_target" };

  title(event: PantherEvent) {
    const workflow = event.string("workflow_run", "name") || "<UNKNOWN_WORKFLOW>";
    const repository = githubWebhookRepository(event);
    const origin = isCrossForkPr(event) ? " from a fork" : "";
    return `pull_request_target workflow [${workflow}] [${event.string("action")}]${origin} in [${repository}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isCrossForkPr(event) ? "DEFAULT" : "LOW";
  }

  reference(event: PantherEvent) {
    return githubReferenceUrl(event) ?? this.defaultReference;
  }

  alertContext(event: PantherEvent): AlertContext {
    const run = event.reader("workflow_run");
    return {
      ...githubWebhookAlertContext(event),
      workflow_run: {
        id: run.get("id"),
        name: run.get("name"),
        event: run.get("event"),
        status: run.get("status"),
        conclusion: run.get("conclusion"),
        html_url: run.get("html_url"),
      },
    };
  }
}

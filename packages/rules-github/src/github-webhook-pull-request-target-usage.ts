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
import { titleValue } from "@pypanther/helpers/title-value";

/** A workflow triggered by pull_request_target ran: it holds the secrets of the repository while a stranger may write its input. */
export class GitHubWebhookPullRequestTargetUsage extends Rule {
  id = "GitHub.Webhook.PullRequestTargetUsage-prototype";
  displayName = "GitHub pull_request_target Workflow Usage";
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["CI/CD", "Workflow", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072", "TA0004:T1134"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A workflow triggered by pull_request_target completed. If it runs code of the pull request, its author can steal " +
    "the repository's secrets.";
  defaultRunbook =
    "1. Open the run and check whether it checks out, builds or sources anything of the pull request. " +
    "2. Rewrite the workflow to use pull_request, or keep untrusted code out of the privileged job. " +
    "3. Tell the maintainers why the trigger is dangerous. " +
    "4. Rotate every secret the workflow can read if it ran code of an untrusted author.";
  defaultReference =
    "https://docs.github.com/en/actions/using-workflows/events-that-trigger-workflows#pull_request_target";

  when: When = { action: "completed", "workflow_run.event": "pull_request_target" };

  title(event: PantherEvent) {
    const workflow = titleValue(event.string("workflow_run", "name"), "of an unknown name");
    const repository = githubWebhookRepository(event);
    const origin = isCrossForkPr(event) ? " from a fork" : "";
    return `pull_request_target workflow ${workflow} ${titleValue(event.string("action"), "an unknown action")}${origin} in ${repository}`;
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

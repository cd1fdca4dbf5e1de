import {
  type AlertContext,
  asText,
  LogType,
  lookup,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A workflow that the team depends on, such as a deployment or a scan, failed, which nobody may be watching. */
export class GitHubActionFailed extends Rule<GitHubAudit> {
  id = "GitHub.Action.Failed-prototype";
  displayName = "GitHub Action Failed";
  enabled = false;
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Configuration Required"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A watched workflow, such as a deployment or a scan, failed. An attacker may have broken it, and what it protects " +
    "may be unprotected.";
  defaultRunbook =
    "1. Follow the link to the run and read the step that failed. " +
    "2. Compare the workflow file and its secrets with those of the last good run, and note who changed what. " +
    "3. Correct the cause with the owners of the repository and run the workflow again. " +
    "4. Revoke the tokens the workflow holds and review the latest pushes if a change cannot be explained.";
  defaultReference =
    "https://docs.github.com/en/actions/creating-actions/setting-exit-codes-for-actions#about-exit-codes";

  when: When = {
    action: "workflows.completed_workflow_run",
    conclusion: "failure",
    repo: () => Object.keys(this.monitoredActions),
  };

  /** Repository ("org/name") → the workflows to watch, by name. Empty, the default, watches nothing. */
  monitoredActions: Record<string, string[]> = {};

  rule(event: PantherEvent<GitHubAudit>) {
    return lookup(this.monitoredActions, event.string("repo"))?.includes(event.string("name")) ?? false;
  }

  title(event: PantherEvent<GitHubAudit>) {
    const workflow = titleValue(event.string("name"), "of an unknown name");
    const repository = titleValue(event.string("repo"), "an unknown repository");
    return `Workflow ${workflow} failed in ${repository}`;
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    const context = githubAlertContext(event);
    const run = event.text("workflow_run_id") || "<NO_RUN_ID>";
    return {
      ...context,
      action: event.get("name", "<NO_ACTION_NAME>"),
      action_run_link: `https://github.com/${asText(context.repo)}/actions/runs/${run}`,
    };
  }
}

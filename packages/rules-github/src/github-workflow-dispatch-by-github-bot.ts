import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A workflow meant to be started by hand was started by the Actions bot, as happens when a stolen token sets one workflow on another. */
export class GitHubWorkflowDispatchByGitHubBot extends Rule<GitHubAudit> {
  id = "GitHub.Workflow.DispatchByGitHubBot-prototype";
  displayName = "GitHub Workflow Dispatched by GitHub Actions Bot";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The Actions bot started a workflow with workflow_dispatch. An attacker with a stolen token can make one workflow " +
    "start another.";
  defaultRunbook =
    "1. Follow the link to the run and see which workflow and commit it used. " +
    "2. Find the workflow that dispatched it and check that it is written to do so. " +
    "3. Look for packages or releases that were published by the run. " +
    "4. Cancel the run, revoke the token and rotate the secrets it could read if it was not.";
  defaultReference = "https://nx.dev/blog/s1ngularity-postmortem";

  when: When = {
    action: "workflows.created_workflow_run",
    actor: "github-actions[bot]",
    event: "workflow_dispatch",
    programmatic_access_type: "GitHub App server-to-server token",
  };

  title(event: PantherEvent<GitHubAudit>) {
    const workflow = titleValue(event.string("name"), "of an unknown name");
    return `${titleValue(event.string("actor"), "an unknown actor")} dispatched the workflow ${workflow} in ${titleValue(event.string("repo"), "an unknown repository")}`;
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    const context = githubAlertContext(event);
    const run = event.text("workflow_run_id") || "<NO_RUN_ID>";
    return {
      ...context,
      workflow_name: event.get("name", "<NO_WORKFLOW_NAME>"),
      workflow_id: event.get("workflow_id"),
      workflow_run_id: event.get("workflow_run_id"),
      head_branch: event.get("head_branch"),
      head_sha: event.get("head_sha"),
      programmatic_access_type: event.get("programmatic_access_type"),
      token_id: event.get("token_id"),
      workflow_run_link: `https://github.com/${asText(context.repo)}/actions/runs/${run}`,
    };
  }
}

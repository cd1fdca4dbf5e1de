import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** The rights that every workflow token of an organization starts with changed; with write access each workflow can alter code. */
export class GitHubWorkflowPermissionsModified extends Rule<GitHubAudit> {
  id = "GitHub.Workflow.PermissionsModified-prototype";
  displayName = "GitHub Workflow Permissions Modified";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Initial Access:Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The default permissions of GITHUB_TOKEN were changed for the organization. With write access, an attacker in any " +
    "workflow can change code.";
  defaultRunbook =
    "1. Open the Actions settings of the organization and see whether the default is now read or write. " +
    "2. Ask the actor which workflow needed more, and grant it there instead. " +
    "3. Return to read-only and check the runs that had write access in between.";
  defaultReference =
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication#permissions-for-the-github_token";

  when: When = { action: "org.set_default_workflow_permissions", operation_type: "modify" };

  title(event: PantherEvent<GitHubAudit>) {
    return `Default workflow permissions of ${titleValue(event.text("org"), "an unknown organization")} changed by ${titleValue(event.text("actor"), "an unknown actor")}`;
  }
}

import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** A custom administrator role was made, which may bundle powers that no stock role gives together. */
export class GoogleWorkspaceAdminCustomRole extends Rule<GSuiteActivityEvent> {
  id = "Google.Workspace.Admin.Custom.Role-prototype";
  displayName = "Google Workspace Admin Custom Role";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["admin", "administrator", "google workspace", "role"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An administrator created a custom role. An attacker can collect privileges in one to keep control.";
  defaultRunbook =
    "1. Read the privileges of the role. " +
    "2. Ask its author what it is for, and who is to get it. " +
    "3. Delete the role if it is not needed, after checking who holds it already.";
  defaultReference =
    "https://support.google.com/a/answer/2406043?hl=en#:~:text=under%20the%20limit.-,Create%20a%20custom%20role,-Before%20you%20begin";
  summaryAttributes = ["name", "type"];

  when: When = { type: "DELEGATED_ADMIN_SETTINGS", name: "CREATE_ROLE" };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const role = titleValue(gsuiteParameterText(event, "ROLE_NAME", ""), "of an unknown name");
    return `${gsuiteActorTitle(event)} made the administrator role ${role}`;
  }
}

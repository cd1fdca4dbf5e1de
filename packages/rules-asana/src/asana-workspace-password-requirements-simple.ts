import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";
import { titleValue } from "@pypanther/helpers/title-value";

/** Asana accepts simple passwords again. */
export class AsanaWorkspacePasswordRequirementsSimple extends Rule {
  id = "Asana.Workspace.Password.Requirements.Simple-prototype";
  displayName = "Asana Workspace Password Requirements Simple";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Asana accepts simple passwords again. They are easy to guess.";
  defaultRunbook =
    "1. Ask the administrator why the requirement was lowered. " +
    "2. Set it to strong again, or require single sign-on. " +
    "3. Have users who chose a password since choose a new one.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14075208738587-Authentication-and-access-management-options-for-paid-plans";

  when: When = { event_type: "workspace_password_requirements_changed", "details.new_value": "simple" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const before = titleValue(event.string("details", "old_value"), "an unknown value");
    const after = titleValue(event.string("details", "new_value"), "an unknown value");
    return `${actor} changed the Asana password requirement from ${before} to ${after}`;
  }
}

import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";

/** Asana accepts simple passwords again, which are easy to guess. */
export class AsanaWorkspacePasswordRequirementsSimple extends Rule {
  id = "Asana.Workspace.Password.Requirements.Simple-prototype";
  displayName = "Asana Workspace Password Requirements Simple";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The password requirement of an Asana organization was lowered to simple.";
  defaultRunbook =
    "1. Ask the administrator why the requirement was lowered. " +
    "2. Set it to strong again, or better, require single sign-on. " +
    "3. Make those who chose a password in between choose a new one.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14075208738587-Authentication-and-access-management-options-for-paid-plans";

  when: When = { event_type: "workspace_password_requirements_changed", "details.new_value": "simple" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const before = event.string("details", "old_value") || "<OLD_VAL_NOT_FOUND>";
    const after = event.string("details", "new_value") || "<NEW_VAL_NOT_FOUND>";
    return `[${actor}] changed the Asana password requirement from [${before}] to [${after}]`;
  }
}

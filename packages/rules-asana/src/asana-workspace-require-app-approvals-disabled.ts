import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";
import { titleValue } from "@pypanther/helpers/title-value";

/** Asana no longer requires an administrator's approval for apps of some kind. */
export class AsanaWorkspaceRequireAppApprovalsDisabled extends Rule {
  id = "Asana.Workspace.Require.App.Approvals.Disabled-prototype";
  displayName = "Asana Workspace Require App Approvals Disabled";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Asana no longer requires an administrator's approval for apps of some kind. Members can connect apps that " +
    "nobody has checked.";
  defaultRunbook =
    "1. Find out for which kind of app the approval was switched off, and ask the actor why. " +
    "2. Turn the approval on again. " +
    "3. List the apps connected since, and disconnect those that nobody can explain.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14109494654875-Admin-console#:~:text=used%20by%20default-,Require%20app%20approval,-Admins%20manage%20a";

  when: When = { event_type: "workspace_require_app_approvals_of_type_changed", "details.new_value": "off" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const context = titleValue(event.string("context", "context_type"), "an unknown client");
    return `${actor} switched off app approvals in Asana by way of ${context}`;
  }
}

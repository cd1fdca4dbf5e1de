import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";

/** Members can connect apps to Asana that no administrator has looked at. */
export class AsanaWorkspaceRequireAppApprovalsDisabled extends Rule {
  id = "Asana.Workspace.Require.App.Approvals.Disabled-prototype";
  displayName = "Asana Workspace Require App Approvals Disabled";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Asana no longer asks an administrator to approve apps of some kind.";
  defaultRunbook =
    "1. See for which kind of app the approval was dropped and ask why. " +
    "2. Turn the approval on again. " +
    "3. List the apps connected since, and disconnect those nobody can vouch for.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14109494654875-Admin-console#:~:text=used%20by%20default-,Require%20app%20approval,-Admins%20manage%20a";

  when: When = { event_type: "workspace_require_app_approvals_of_type_changed", "details.new_value": "off" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const context = event.string("context", "context_type") || "<APP_CONTEXT_NOT_FOUND>";
    return `[${actor}] switched off app approvals in Asana by way of [${context}]`;
  }
}

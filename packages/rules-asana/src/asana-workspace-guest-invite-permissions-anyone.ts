import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor, asanaWorkspace } from "@pypanther/helpers/asana";

/** Every member of an Asana workspace can now invite guests. */
export class AsanaWorkspaceGuestInvitePermissionsAnyone extends Rule {
  id = "Asana.Workspace.Guest.Invite.Permissions.Anyone-prototype";
  displayName = "Asana Workspace Guest Invite Permissions Anyone";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Every member of an Asana workspace can now invite guests. Outsiders may get in without an administrator's " +
    "approval.";
  defaultRunbook =
    "1. Ask the administrator why the change was made. " +
    "2. List the guests invited since and who invited them. " +
    "3. Restrict invitations again and remove guests whom nobody can explain.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14109494654875-Admin-console#:~:text=Google%20SSO%20password.-,Guest%20invite%20controls,-Super%20admins%20of";

  when: When = { event_type: "workspace_guest_invite_permissions_changed", "details.new_value": "anyone" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const workspace = asanaWorkspace(event);
    return `Everyone may invite guests to the Asana workspace ${workspace} since a change by ${actor}`;
  }
}

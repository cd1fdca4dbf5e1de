import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor, asanaWorkspace } from "@pypanther/helpers/asana";

/** Any member of an Asana workspace can invite guests now, so outsiders come in without an administrator knowing. */
export class AsanaWorkspaceGuestInvitePermissionsAnyone extends Rule {
  id = "Asana.Workspace.Guest.Invite.Permissions.Anyone-prototype";
  displayName = "Asana Workspace Guest Invite Permissions Anyone";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The right to invite guests to an Asana workspace was given to everybody.";
  defaultRunbook =
    "1. Ask the administrator what the wider right is needed for. " +
    "2. List the guests invited since and who invited them. " +
    "3. Restrict invitations again and remove guests without a sponsor.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14109494654875-Admin-console#:~:text=Google%20SSO%20password.-,Guest%20invite%20controls,-Super%20admins%20of";

  when: When = { event_type: "workspace_guest_invite_permissions_changed", "details.new_value": "anyone" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const workspace = asanaWorkspace(event);
    return `Everyone may invite guests to the Asana workspace [${workspace}] since a change by [${actor}]`;
  }
}

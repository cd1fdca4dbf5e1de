import {
  type AlertContext,
  contains,
  LogType,
  not,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { asanaActor, asanaAlertContext } from "@pypanther/helpers/asana";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user became administrator of an Asana workspace. */
export class AsanaWorkspaceNewAdmin extends Rule {
  id = "Asana.Workspace.New.Admin-prototype";
  displayName = "Asana Workspace New Admin";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A user became administrator of an Asana workspace. Administrators can change its members, security and data.";
  defaultRunbook =
    "1. Ask the person responsible for Asana to confirm the change. " +
    "2. Review exports, apps and security settings that the new administrator changed. " +
    "3. Take the role away if it was not confirmed, and end the sessions of both accounts.";
  defaultReference = "https://help.asana.com/hc/en-us/articles/14141552580635-Admin-and-super-admin-roles-in-Asana";

  when: When = {
    event_type: "user_workspace_admin_role_changed",
    "details.new_value": contains("admin"),
    "details.old_value": not(contains("admin")),
  };

  title(event: PantherEvent) {
    const type = event.deepGet("actor", "actor_type");
    const actor = type === "user" ? asanaActor(event) : titleValue(type, "an unknown actor");
    const user = titleValue(event.deepGet("resource", "name"), "an unknown user");
    const workspace = titleValue(event.string("details", "group", "name"), "of unknown name");
    return `${actor} made ${user} an administrator of the Asana workspace ${workspace}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return asanaAlertContext(event);
  }
}

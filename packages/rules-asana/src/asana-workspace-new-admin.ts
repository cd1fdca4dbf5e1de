import {
  type AlertContext,
  asText,
  contains,
  LogType,
  not,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { asanaAlertContext } from "@pypanther/helpers/asana";

/** A user rose to administrator of an Asana workspace and can change its members, security and data. */
export class AsanaWorkspaceNewAdmin extends Rule {
  id = "Asana.Workspace.New.Admin-prototype";
  displayName = "Asana Workspace New Admin";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An Asana user who was no administrator received an administrator role.";
  defaultRunbook =
    "1. Confirm the promotion with the person responsible for Asana. " +
    "2. Take the role back if there was none, and end the sessions of both accounts. " +
    "3. Review exports, apps and security settings that the new administrator touched.";
  defaultReference = "https://help.asana.com/hc/en-us/articles/14141552580635-Admin-and-super-admin-roles-in-Asana";

  when: When = {
    event_type: "user_workspace_admin_role_changed",
    "details.new_value": contains("admin"),
    "details.old_value": not(contains("admin")),
  };

  title(event: PantherEvent) {
    const { actor, resource_name: user } = asanaAlertContext(event);
    const workspace = event.string("details", "group", "name") || "<WS_NAME_NOT_FOUND>";
    return `[${asText(actor)}] made [${asText(user)}] an administrator of the Asana workspace [${workspace}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return asanaAlertContext(event);
  }
}

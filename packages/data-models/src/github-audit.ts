import { DataModel, type DataModelMapping, type EventReader, LogType } from "@pypanther/core";
import { ADMIN_ROLE_ASSIGNED, MFA_DISABLED } from "@pypanther/helpers/event-type";

const adminActions: readonly string[] = ["business.add_admin", "business.invite_admin", "team.promote_maintainer"];

function grantsAdmin(event: EventReader): boolean {
  const action = event.string("action");
  return adminActions.includes(action) || (action === "team.add_repository" && event.get("permission") === "admin");
}

function assignedAdminRole(event: EventReader) {
  return grantsAdmin(event) ? event.string("action") : "<UNKNOWN_ADMIN_ROLE>";
}

function eventType(event: EventReader) {
  if (grantsAdmin(event)) return ADMIN_ROLE_ASSIGNED;
  return event.get("action") === "org.disable_two_factor_requirement" ? MFA_DISABLED : null;
}

/** The unified fields of GitHub's audit log. */
export class GitHubAuditDataModel extends DataModel {
  id = "Standard.Github.Audit";
  displayName = "Github Audit";
  logTypes = [LogType.GITHUB_AUDIT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "actor" },
    { name: "assigned_admin_role", method: assignedAdminRole },
    { name: "event_type", method: eventType },
    { name: "user", path: "user" },
  ];
}

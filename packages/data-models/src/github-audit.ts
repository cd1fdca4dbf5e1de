import { DataModel, type DataModelMapping, type EventReader, LogType, lookup } from "@pypanther/core";
import { ADMIN_ROLE_ASSIGNED, MFA_DISABLED } from "@pypanther/helpers/event-type";
import { type EventTypeTable, keysFor } from "./event-type-table";

const eventTypes: EventTypeTable = {
  "business.add_admin": ADMIN_ROLE_ASSIGNED,
  "business.invite_admin": ADMIN_ROLE_ASSIGNED,
  "team.add_repository": ADMIN_ROLE_ASSIGNED,
  "team.promote_maintainer": ADMIN_ROLE_ASSIGNED,
  "org.disable_two_factor_requirement": MFA_DISABLED,
};

/** A team that gets a repository becomes its admin with the permission of that name only. */
function eventType(event: EventReader) {
  const action = event.string("action");
  if (action === "team.add_repository" && event.get("permission") !== "admin") return null;
  return lookup(eventTypes, action);
}

function assignedAdminRole(event: EventReader) {
  return eventType(event) === ADMIN_ROLE_ASSIGNED ? event.string("action") : "<UNKNOWN_ADMIN_ROLE>";
}

/** The unified fields of GitHub's audit log. */
export class GitHubAuditDataModel extends DataModel {
  id = "Standard.Github.Audit";
  displayName = "Github Audit";
  logTypes = [LogType.GITHUB_AUDIT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "actor" },
    { name: "assigned_admin_role", method: assignedAdminRole },
    { name: "event_type", method: eventType, when: (types) => ({ action: keysFor(eventTypes, types) }) },
    { name: "user", path: "user" },
  ];
}

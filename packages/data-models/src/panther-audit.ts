import { DataModel, type DataModelMapping, type EventReader, LogType } from "@pypanther/core";
import {
  USER_ACCOUNT_CREATED,
  USER_ACCOUNT_DELETED,
  USER_ACCOUNT_MODIFIED,
  USER_GROUP_CREATED,
  USER_GROUP_DELETED,
  USER_ROLE_MODIFIED,
} from "@pypanther/helpers/event-type";
import { eventTypeByTable, type EventTypeTable } from "./event-type-table";

/** A role of Panther is what other products call a group, so creating and deleting one counts as that. */
const eventTypes: EventTypeTable = {
  CREATE_USER: USER_ACCOUNT_CREATED,
  DELETE_USER: USER_ACCOUNT_DELETED,
  UPDATE_USER: USER_ACCOUNT_MODIFIED,
  CREATE_USER_ROLE: USER_GROUP_CREATED,
  DELETE_USER_ROLE: USER_GROUP_DELETED,
  UPDATE_USER_ROLE: USER_ROLE_MODIFIED,
};

/** API tokens have no email. */
function actorUser(event: EventReader) {
  return event.deepGet("actor", "attributes", "email") ?? event.deepGet("actor", "id");
}

/** The unified fields of Panther's own audit log. */
export class PantherAuditDataModel extends DataModel {
  id = "Standard.Panther.Audit";
  displayName = "Panther Audit Logs";
  logTypes = [LogType.PANTHER_AUDIT];
  mappings: DataModelMapping[] = [
    { name: "source_ip", path: "sourceIP" },
    { name: "user_agent", path: "userAgent" },
    { name: "actor_user", method: actorUser },
    { name: "user", path: "actionParams.input.email" },
    eventTypeByTable("actionName", eventTypes),
  ];
}

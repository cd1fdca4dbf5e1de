import {
  DataModel,
  type DataModelMapping,
  type EventReader,
  LogType,
  lookup,
  type When,
  type WhenValue,
} from "@pypanther/core";
import {
  ADMIN_ROLE_ASSIGNED,
  USER_ACCOUNT_CREATED,
  USER_ACCOUNT_DELETED,
  USER_ACCOUNT_MODIFIED,
  USER_GROUP_CREATED,
  USER_GROUP_DELETED,
  USER_GROUP_MODIFIED,
  USER_ROLE_CREATED,
  USER_ROLE_DELETED,
  USER_ROLE_MODIFIED,
} from "@pypanther/helpers/event-type";
import { type EventTypeTable, keysFor } from "./event-type-table";

/** By category and action. */
const eventTypes: EventTypeTable = {
  "User:Add": USER_ACCOUNT_CREATED,
  "User:Update": USER_ACCOUNT_MODIFIED,
  "User:Delete": USER_ACCOUNT_DELETED,
  "User Group:Add": USER_GROUP_CREATED,
  "User Group:Update": USER_GROUP_MODIFIED,
  "User Group:Delete": USER_GROUP_DELETED,
  "Role:Add": USER_ROLE_CREATED,
  "Role:Update": USER_ROLE_MODIFIED,
  "Role:Delete": USER_ROLE_DELETED,
};

function eventType(event: EventReader) {
  const operation = `${event.string("category_type")}:${event.string("action")}`;
  if (operation === "User:Update" && event.string("operation_detail").includes("to Admin")) return ADMIN_ROLE_ASSIGNED;
  return lookup(eventTypes, operation);
}

function whenEventType(types: readonly WhenValue[]): When {
  // Making someone an admin is an update of a user.
  const all = types.includes(ADMIN_ROLE_ASSIGNED) ? [...types, USER_ACCOUNT_MODIFIED] : types;
  return keysFor(eventTypes, all).map((operation) => {
    const [category = "", action = ""] = operation.split(":");
    return { category_type: category, action };
  });
}

/** The unified fields of Zoom's operation log. */
export class ZoomOperationDataModel extends DataModel {
  id = "Standard.Zoom.Operation";
  displayName = "Zoom Operation";
  logTypes = [LogType.ZOOM_OPERATION];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "operator" },
    { name: "event_type", method: eventType, when: whenEventType },
  ];
}

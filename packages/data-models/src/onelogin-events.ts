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
  FAILED_LOGIN,
  SUCCESSFUL_LOGIN,
  USER_ACCOUNT_CREATED,
} from "@pypanther/helpers/event-type";
import { type EventTypeTable, keysFor } from "./event-type-table";

const eventTypes: EventTypeTable = {
  "5": SUCCESSFUL_LOGIN,
  "6": FAILED_LOGIN,
  "13": USER_ACCOUNT_CREATED,
  "72": ADMIN_ROLE_ASSIGNED,
};

/** The numeric code of the event, which some sources write as text. */
function code(event: EventReader): string {
  return event.string("event_type_id") || String(event.number("event_type_id"));
}

function eventType(event: EventReader) {
  const type = lookup(eventTypes, code(event));
  return type === ADMIN_ROLE_ASSIGNED && event.get("privilege_name") !== "Super user" ? null : type;
}

function whenEventType(types: readonly WhenValue[]): When {
  const codes = keysFor(eventTypes, types);
  return { event_type_id: [...codes, ...codes.map(Number)] };
}

/** The unified fields of OneLogin events. */
export class OneLoginEventsDataModel extends DataModel {
  id = "Standard.OneLogin.Events";
  displayName = "OneLogin Events";
  logTypes = [LogType.ONELOGIN_EVENTS];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "actor_user_name" },
    { name: "assigned_admin_role", path: "privilege_name" },
    { name: "event_type", method: eventType, when: whenEventType },
    { name: "source_ip", path: "ipaddr" },
    { name: "user", path: "user_name" },
    { name: "user_account_id", path: "user_id" },
    { name: "user_agent", path: "user_agent" },
  ];
}

import { DataModel, type DataModelMapping, type EventReader, LogType, lookup } from "@pypanther/core";
import {
  ADMIN_ROLE_ASSIGNED,
  FAILED_LOGIN,
  SUCCESSFUL_LOGIN,
  USER_ACCOUNT_CREATED,
} from "@pypanther/helpers/event-type";

const eventTypes: Readonly<Record<string, string>> = {
  "5": SUCCESSFUL_LOGIN,
  "6": FAILED_LOGIN,
  "13": USER_ACCOUNT_CREATED,
};

/** The numeric code of the event, which some sources write as text. */
function code(event: EventReader): string {
  return event.string("event_type_id") || String(event.number("event_type_id"));
}

function eventType(event: EventReader) {
  if (code(event) === "72") return event.get("privilege_name") === "Super user" ? ADMIN_ROLE_ASSIGNED : null;
  return lookup(eventTypes, code(event));
}

/** The unified fields of OneLogin events. */
export class OneLoginEventsDataModel extends DataModel {
  id = "Standard.OneLogin.Events";
  displayName = "OneLogin Events";
  logTypes = [LogType.ONELOGIN_EVENTS];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "actor_user_name" },
    { name: "assigned_admin_role", path: "privilege_name" },
    { name: "event_type", method: eventType },
    { name: "source_ip", path: "ipaddr" },
    { name: "user", path: "user_name" },
    { name: "user_account_id", path: "user_id" },
    { name: "user_agent", path: "user_agent" },
  ];
}

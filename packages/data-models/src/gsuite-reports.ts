import { DataModel, type DataModelMapping, type EventReader, type JsonValue, LogType } from "@pypanther/core";
import { gsuiteParameterLookup } from "@pypanther/helpers/gsuite";
import { gsuiteEventType, whenGsuiteEventType } from "./gsuite-event-type";

/** The first of the report's parameters with a name. */
function parameter(event: EventReader, name: string): JsonValue {
  const values = event.readers("events").map((activity) => gsuiteParameterLookup(activity.list("parameters"), name));
  return values.find((value) => value !== null) ?? null;
}

function assignedAdminRole(event: EventReader) {
  return parameter(event, "ROLE_NAME");
}

function user(event: EventReader) {
  return parameter(event, "USER_EMAIL");
}

/** The unified fields of Google Workspace activity reports, several events to a record. */
export class GSuiteReportsDataModel extends DataModel {
  id = "Standard.GSuite.Reports";
  displayName = "GSuite Reports";
  logTypes = [LogType.GSUITE_REPORTS];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "actor.email" },
    { name: "assigned_admin_role", method: assignedAdminRole },
    { name: "event_type", method: gsuiteEventType, when: whenGsuiteEventType },
    { name: "source_ip", path: "ipAddress" },
    { name: "user", method: user },
  ];
}

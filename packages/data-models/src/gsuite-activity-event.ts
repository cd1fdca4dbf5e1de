import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";
import { gsuiteEventType, whenGsuiteEventType } from "./gsuite-event-type";

/** The unified fields of Google Workspace activity, one event to a record. */
export class GSuiteActivityEventDataModel extends DataModel {
  id = "Standard.GSuite.ActivityEvent";
  displayName = "GSuite Activity Event";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "actor.email" },
    { name: "assigned_admin_role", path: "parameters.ROLE_NAME" },
    { name: "event_type", method: gsuiteEventType, when: whenGsuiteEventType },
    { name: "source_ip", path: "ipAddress" },
    { name: "user", path: "parameters.USER_EMAIL" },
  ];
}

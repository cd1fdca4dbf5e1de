import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";
import { SUCCESSFUL_LOGIN, SUCCESSFUL_LOGOUT } from "@pypanther/helpers/event-type";
import { eventTypeByTable, type EventTypeTable } from "./event-type-table";

const eventTypes: EventTypeTable = { "Sign in": SUCCESSFUL_LOGIN, "Sign out": SUCCESSFUL_LOGOUT };

/** The unified fields of Zoom's sign-ins and sign-outs. */
export class ZoomActivityDataModel extends DataModel {
  id = "Standard.Zoom.Activity";
  displayName = "Zoom Activity";
  logTypes = [LogType.ZOOM_ACTIVITY];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "email" },
    eventTypeByTable("type", eventTypes),
    { name: "source_ip", path: "ip_address" },
  ];
}

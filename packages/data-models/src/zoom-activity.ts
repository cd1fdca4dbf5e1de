import { DataModel, type DataModelMapping, type EventReader, LogType, lookup } from "@pypanther/core";
import { SUCCESSFUL_LOGIN, SUCCESSFUL_LOGOUT } from "@pypanther/helpers/event-type";

const eventTypes: Readonly<Record<string, string>> = { "Sign in": SUCCESSFUL_LOGIN, "Sign out": SUCCESSFUL_LOGOUT };

function eventType(event: EventReader) {
  return lookup(eventTypes, event.string("type"));
}

/** The unified fields of Zoom's sign-ins and sign-outs. */
export class ZoomActivityDataModel extends DataModel {
  id = "Standard.Zoom.Activity";
  displayName = "Zoom Activity";
  logTypes = [LogType.ZOOM_ACTIVITY];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "email" },
    { name: "event_type", method: eventType },
    { name: "source_ip", path: "ip_address" },
  ];
}

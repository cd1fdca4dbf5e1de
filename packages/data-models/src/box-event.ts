import { DataModel, type DataModelMapping, type EventReader, LogType, lookup } from "@pypanther/core";
import { FAILED_LOGIN, SUCCESSFUL_LOGIN } from "@pypanther/helpers/event-type";

const eventTypes: Readonly<Record<string, string>> = { FAILED_LOGIN, LOGIN: SUCCESSFUL_LOGIN };

function eventType(event: EventReader) {
  return lookup(eventTypes, event.string("event_type"));
}

/** The unified fields of Box events. */
export class BoxEventDataModel extends DataModel {
  id = "Standard.Box.Event";
  displayName = "Box Events";
  logTypes = [LogType.BOX_EVENT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "created_by.name" },
    { name: "event_type", method: eventType },
    { name: "source_ip", path: "ip_address" },
  ];
}

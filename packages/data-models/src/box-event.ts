import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";
import { FAILED_LOGIN, SUCCESSFUL_LOGIN } from "@pypanther/helpers/event-type";
import { eventTypeByTable, type EventTypeTable } from "./event-type-table";

const eventTypes: EventTypeTable = { FAILED_LOGIN, LOGIN: SUCCESSFUL_LOGIN };

/** The unified fields of Box events. */
export class BoxEventDataModel extends DataModel {
  id = "Standard.Box.Event";
  displayName = "Box Events";
  logTypes = [LogType.BOX_EVENT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "created_by.name" },
    eventTypeByTable("event_type", eventTypes),
    { name: "source_ip", path: "ip_address" },
  ];
}

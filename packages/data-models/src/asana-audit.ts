import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";
import {
  ADMIN_ROLE_ASSIGNED,
  FAILED_LOGIN,
  SUCCESSFUL_LOGIN,
  USER_ACCOUNT_CREATED,
  USER_ACCOUNT_DELETED,
} from "@pypanther/helpers/event-type";
import { eventTypeByTable, type EventTypeTable } from "./event-type-table";

const eventTypes: EventTypeTable = {
  user_login_succeeded: SUCCESSFUL_LOGIN,
  user_login_failed: FAILED_LOGIN,
  user_invited: USER_ACCOUNT_CREATED,
  user_reprovisioned: USER_ACCOUNT_CREATED,
  user_deprovisioned: USER_ACCOUNT_DELETED,
  user_workspace_admin_role_changed: ADMIN_ROLE_ASSIGNED,
};

/** The unified fields of Asana's audit log. */
export class AsanaAuditDataModel extends DataModel {
  id = "Standard.Asana.Audit";
  displayName = "Asana Audit Logs";
  logTypes = [LogType.ASANA_AUDIT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "actor.name" },
    eventTypeByTable("event_type", eventTypes),
    { name: "source_ip", path: "context.client_ip_address" },
    { name: "user", path: "resource.name" },
  ];
}

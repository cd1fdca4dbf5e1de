import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";
import {
  ADMIN_ROLE_ASSIGNED,
  MFA_DISABLED,
  SUCCESSFUL_LOGIN,
  SUCCESSFUL_LOGOUT,
  USER_ACCOUNT_CREATED,
  USER_GROUP_CREATED,
  USER_GROUP_DELETED,
  USER_ROLE_DELETED,
  USER_ROLE_MODIFIED,
} from "@pypanther/helpers/event-type";
import { eventTypeByTable, type EventTypeTable } from "./event-type-table";

const eventTypes: EventTypeTable = {
  user_login: SUCCESSFUL_LOGIN,
  user_logout: SUCCESSFUL_LOGOUT,
  user_created: USER_ACCOUNT_CREATED,
  twosv_disabled_for_user: MFA_DISABLED,
  group_created: USER_GROUP_CREATED,
  group_deleted: USER_GROUP_DELETED,
  user_granted_role: USER_ROLE_MODIFIED,
  user_revoked_role: USER_ROLE_DELETED,
  added_org_admin: ADMIN_ROLE_ASSIGNED,
  group_granted_admin_access: ADMIN_ROLE_ASSIGNED,
};

/** The unified fields of Atlassian's organisation audit log. */
export class AtlassianAuditDataModel extends DataModel {
  id = "Standard.Atlassian.Audit";
  displayName = "Atlassian Audit Logs";
  logTypes = [LogType.ATLASSIAN_AUDIT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "EventActor.Name" },
    eventTypeByTable("AuditLog.Type", eventTypes),
    { name: "source_ip", path: "EventLocation.IP" },
  ];
}

import { DataModel, type DataModelMapping, type EventReader, LogType, lookup } from "@pypanther/core";
import {
  MFA_RESET,
  SUCCESSFUL_LOGIN,
  SUCCESSFUL_LOGOUT,
  USER_ACCOUNT_MODIFIED,
  USER_ROLE_MODIFIED,
} from "@pypanther/helpers/event-type";
import { type EventTypeTable, keysFor } from "./event-type-table";

const eventTypes: EventTypeTable = {
  "user.login": SUCCESSFUL_LOGIN,
  "user.logout": SUCCESSFUL_LOGOUT,
  "user.settings.email_updated": USER_ACCOUNT_MODIFIED,
  "user.settings.login_method.mfa_backup_code_updated": MFA_RESET,
  "user.settings.login_method.mfa_totp_updated": MFA_RESET,
  "user.settings.login_method.password_added": USER_ACCOUNT_MODIFIED,
  "user.settings.preferred_name_updated": USER_ACCOUNT_MODIFIED,
  "user.settings.profile_photo_updated": USER_ACCOUNT_MODIFIED,
  "workspace.permissions.member_role_updated": USER_ROLE_MODIFIED,
};

/** Bots and integrations have an id but no person behind them. */
function actorUser(event: EventReader) {
  const actor = event.reader("event", "actor");
  const isPerson = actor.reader("person").size > 0;
  return (isPerson ? actor.deepGet("person", "email") : actor.get("id")) ?? "UNKNOWN USER";
}

function eventType(event: EventReader) {
  const type = event.deepGet("event", "type");
  return (typeof type === "string" ? lookup(eventTypes, type) : undefined) ?? type;
}

/** The unified fields of Notion's audit log. */
export class NotionAuditLogsDataModel extends DataModel {
  id = "Standard.Notion.AuditLogs";
  displayName = "Notion Audit Logs";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  mappings: DataModelMapping[] = [
    { name: "actor_user", method: actorUser },
    {
      name: "event_type",
      method: eventType,
      when: (types) => ({ "event.type": [...keysFor(eventTypes, types), ...types] }),
    },
    { name: "source_ip", path: "event.ip_address" },
  ];
}

import { DataModel, type DataModelMapping, type EventReader, LogType } from "@pypanther/core";
import { ADMIN_ROLE_ASSIGNED, MFA_DISABLED, SUCCESSFUL_LOGIN } from "@pypanther/helpers/event-type";
import { ZENDESK_CHANGE_DESCRIPTION, zendeskGetRoles } from "@pypanther/helpers/zendesk";
import { type ConditionsByType, conditionsFor } from "./event-type-table";

const mfaSettings: readonly string[] = ["Two-Factor authentication for all admins and agents", "Require Two Factor"];

function newAdminRole(event: EventReader): string | null {
  const [, role] = zendeskGetRoles(event);
  return ["admin", "account owner"].some((word) => role.toLowerCase().includes(word)) ? role : null;
}

function description(event: EventReader): string {
  return event.string(ZENDESK_CHANGE_DESCRIPTION).toLowerCase();
}

function userEventType(event: EventReader) {
  switch (event.get("action")) {
    case "login":
      return description(event).startsWith("successful sign-in") ? SUCCESSFUL_LOGIN : null;
    case "update":
      return newAdminRole(event) === null ? null : ADMIN_ROLE_ASSIGNED;
    default:
      return null;
  }
}

function eventType(event: EventReader) {
  switch (event.get("source_type")) {
    case "user":
      return userEventType(event);
    case "account_setting":
      return mfaSettings.includes(event.string("source_label")) && description(event) === "disabled"
        ? MFA_DISABLED
        : null;
    default:
      return null;
  }
}

function user(event: EventReader) {
  return event.string("source_type").toLowerCase() === "user" ? event.get("source_label") : "<UNKNOWN_USER>";
}

const conditions: ConditionsByType = {
  [SUCCESSFUL_LOGIN]: [{ source_type: "user", action: "login" }],
  [ADMIN_ROLE_ASSIGNED]: [{ source_type: "user", action: "update" }],
  [MFA_DISABLED]: [{ source_type: "account_setting", source_label: mfaSettings }],
};

/** The unified fields of Zendesk's audit log. */
export class ZendeskAuditDataModel extends DataModel {
  id = "Standard.Zendesk.AuditLog";
  displayName = "Zendesk Audit";
  logTypes = [LogType.ZENDESK_AUDIT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "actor_name" },
    { name: "assigned_admin_role", method: newAdminRole },
    { name: "event_type", method: eventType, when: (types) => conditionsFor(conditions, types) },
    { name: "source_ip", path: "ip_address" },
    { name: "user", method: user },
  ];
}

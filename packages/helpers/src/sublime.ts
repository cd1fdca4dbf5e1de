import type { EventReader, JsonValue } from "@pypanther/core";

/** What an alert on a Sublime Security audit event should carry: who did what with which request. */
export function sublimeAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    events_type: event.get("type", "<TYPE_NOT_FOUND>"),
    users_emails: event.deepGet("created_by", "email_address") ?? "<EMAIL_NOT_FOUND>",
    users_role: event.deepGet("created_by", "role") ?? "<ROLES_NOT_FOUND>",
    request_ip: event.deepGet("data", "request", "ip") ?? "<IP_NOT_FOUND>",
    request_path: event.deepGet("data", "request", "path") ?? "<PATH_NOT_FOUND>",
  };
}

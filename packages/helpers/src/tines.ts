import type { EventReader, JsonValue } from "@pypanther/core";

/** What an alert on a Tines audit event should carry: who did what in which tenant, and from where. */
export function tinesAlertContext(event: EventReader): Record<string, JsonValue> {
  const user = event.get("user_email", "<NO_USEREMAIL>");
  const operation = event.get("operation_name", "<NO_OPERATION>");
  return {
    actor: user,
    action: operation,
    tenant_id: event.get("tenant_id", "<NO_TENANTID>"),
    user_email: user,
    user_id: event.get("user_id", "<NO_USERID>"),
    operation_name: operation,
    request_ip: event.get("request_ip", "<NO_REQUESTIP>"),
  };
}

/** What was done and by whom, `unknownUser` when the log does not tell, for a title. */
export function tinesAction(event: EventReader, unknownUser = "<NO_USER_EMAIL>"): string {
  const operation = event.text("operation_name") || "<NO_OPERATION_NAME>";
  return `[${operation}] by [${event.text("user_email") || unknownUser}]`;
}

/** Groups what one user does to one thing: user and operation, and whatever else tells things apart. */
export function tinesDedup(event: EventReader, ...others: string[]): string {
  const user = event.text("user_id") || "<NO_USERID>";
  return [user, event.text("operation_name") || "<NO_OPERATION>", ...others].join("_");
}

/** The log source that stands for the tenant, for titles. */
export function tinesSource(event: EventReader): string {
  return event.text("p_source_label") || "<NO_SOURCE_LABEL>";
}

import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

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

/** Who acted, as titles show it. */
export function tinesUser(event: EventReader): string {
  return titleValue(event.text("user_email"), "an unknown user");
}

/** What was done, as titles show it. */
export function tinesOperation(event: EventReader): string {
  return titleValue(event.text("operation_name"), "an unknown operation");
}

/** Groups what one user does to one thing: user and operation, and whatever else tells things apart. */
export function tinesDedup(event: EventReader, ...others: string[]): string {
  const user = event.text("user_id") || "<NO_USERID>";
  return [user, event.text("operation_name") || "<NO_OPERATION>", ...others].join("_");
}

/** The log source that stands for the tenant, as titles show it. */
export function tinesSource(event: EventReader): string {
  return titleValue(event.text("p_source_label"), "an unknown tenant");
}

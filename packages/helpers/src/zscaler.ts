import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

/** Whether an administrator's change in Zscaler Internet Access took effect. */
export function ziaSuccess(event: EventReader): boolean {
  return event.deepGet("event", "errorcode") === "None" && event.deepGet("event", "result") === "SUCCESS";
}

/** What an alert on an administrator's change should carry: who did what, with the state before and after. */
export function ziaAlertContext(event: EventReader): Record<string, JsonValue> {
  const change = event.reader("event");
  return {
    action: change.get("action", ""),
    admin_id: change.get("adminid", ""),
    category: change.get("category", ""),
    client_ip: change.get("clientip", ""),
    preaction: change.get("preaction", ""),
    postaction: change.get("postaction", ""),
  };
}

/** The administrator who made a change, as titles show it. */
export function ziaAdmin(event: EventReader): string {
  return titleValue(event.text("event", "adminid"), "an unknown administrator");
}

import type { EventReader, JsonValue } from "@pypanther/core";

/** What an alert on a sign-in to Axonius should carry: who, from where and how it ended. */
export function axoniusLoginContext(event: EventReader): Record<string, JsonValue> {
  return {
    username: event.deepGet("event", "user") ?? "",
    ip_address: event.deepGet("event", "params", "ip") ?? "",
    action: event.deepGet("event", "action") ?? "",
    status: event.deepGet("event", "params", "status") ?? "",
  };
}

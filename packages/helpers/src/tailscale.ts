import type { EventReader, JsonValue } from "@pypanther/core";

/** What an alert on a Tailscale audit event should carry: the actor and what was done. */
export function tailscaleAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    actor: event.deepGet("event", "actor") ?? "<NO_ACTOR_FOUND>",
    action: event.deepGet("event", "action") ?? "<NO_ACTION_FOUND>",
  };
}

/** Whether the change was made by hand in the admin console. */
export function isTailscaleAdminConsoleEvent(event: EventReader): boolean {
  return event.deepGet("event", "origin") === "ADMIN_CONSOLE";
}

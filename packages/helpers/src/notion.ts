import type { EventReader, JsonValue } from "@pypanther/core";

/** What an alert on a Notion audit event should carry: the actor and what was done. */
export function notionAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    actor: event.deepGet("event", "actor") ?? "<NO_ACTOR_FOUND>",
    action: event.deepGet("event", "type") ?? "<NO_ACTION_FOUND>",
  };
}

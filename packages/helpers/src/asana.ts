import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

function actor(event: EventReader): JsonValue {
  const type = event.deepGet("actor", "actor_type");
  if (type === "user") return event.deepGet("actor", "email") ?? "<NO_ACTOR_EMAIL>";
  return type ?? "<NO_ACTOR>";
}

/** The type of the resource, with its subtype when that says more: "task__milestone". */
function resourceType(event: EventReader): string {
  const type = event.string("resource", "resource_type");
  const subtype = event.string("resource", "resource_subtype");
  if (!type) return "<NO_RESOURCE_TYPE>";
  return subtype && subtype !== type ? `${type}__${subtype}` : type;
}

/** What an alert on an Asana audit event should carry: who did what to which resource, and from where. */
export function asanaAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    actor: actor(event),
    context: event.string("context", "context_type") || "<NO_CONTEXT>",
    event_type: event.get("event_type", "<NO_EVENT_TYPE>"),
    resource_type: resourceType(event),
    resource_name: event.deepGet("resource", "name") ?? "<NO_RESOURCE_NAME>",
    resource_gid: event.deepGet("resource", "gid") ?? "<NO_RESOURCE_GID>",
  };
}

/** Who did something, by e-mail address, for titles: in square brackets, or in words when the log does not tell. */
export function asanaActor(event: EventReader): string {
  return titleValue(event.string("actor", "email"), "an unknown actor");
}

/** The workspace that a setting was changed in, for titles: in square brackets, or in words when the log does not tell. */
export function asanaWorkspace(event: EventReader): string {
  return titleValue(event.string("resource", "name"), "of unknown name");
}

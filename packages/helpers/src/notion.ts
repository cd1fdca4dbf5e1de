import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

/** What an alert on a Notion audit event should carry: the actor and what was done. */
export function notionAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    actor: event.deepGet("event", "actor") ?? "<NO_ACTOR_FOUND>",
    action: event.deepGet("event", "type") ?? "<NO_ACTION_FOUND>",
  };
}

/** The e-mail address of who did it, `unknown` when the log does not tell. */
export function notionUser(event: EventReader, unknown = "<NO_USER_FOUND>"): string {
  return event.string("event", "actor", "person", "email") || unknown;
}

/** The page that an event is about. */
export function notionPageId(event: EventReader): string {
  return event.text("event", "details", "target", "page_id") || "<NO_PAGE_ID_FOUND>";
}

/** The workspace that an event happened in. */
export function notionWorkspaceId(event: EventReader): string {
  return event.text("event", "workspace_id") || "<NO_WORKSPACE_ID_FOUND>";
}

/** Who did it, for titles: in square brackets, or in words when the log does not tell. */
export function notionUserTitle(event: EventReader): string {
  return titleValue(event.string("event", "actor", "person", "email"), "an unknown user");
}

/** The page that an event is about, for titles: in square brackets, or in words when the log does not tell. */
export function notionPageTitle(event: EventReader): string {
  return titleValue(event.text("event", "details", "target", "page_id"), "of unknown id");
}

/** The workspace that an event happened in, for titles: in square brackets, or in words when the log does not tell. */
export function notionWorkspaceTitle(event: EventReader): string {
  return titleValue(event.text("event", "workspace_id"), "of unknown id");
}

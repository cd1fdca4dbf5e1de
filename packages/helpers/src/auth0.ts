import type { EventReader, JsonValue } from "@pypanther/core";

/** What an alert on an Auth0 log should carry: the user behind the request and what was done. */
export function auth0AlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    actor: event.deepGet("data", "details", "request", "auth", "user") ?? "<NO_ACTOR_FOUND>",
    action: event.deepGet("data", "description") ?? "<NO_ACTION_FOUND>",
  };
}

/** Whether the change was made in the management dashboard. */
export function isAuth0ConfigEvent(event: EventReader): boolean {
  return event.string("data", "details", "request", "channel") === "https://manage.auth0.com/";
}

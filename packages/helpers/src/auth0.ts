import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

/** The channel of requests that come from the management dashboard. */
export const AUTH0_DASHBOARD = "https://manage.auth0.com/";

/** What an alert on an Auth0 log should carry: the user behind the request and what was done. */
export function auth0AlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    actor: event.deepGet("data", "details", "request", "auth", "user") ?? "<NO_ACTOR_FOUND>",
    action: event.deepGet("data", "description") ?? "<NO_ACTION_FOUND>",
  };
}

/** Whether the change was made in the management dashboard. */
export function isAuth0ConfigEvent(event: EventReader): boolean {
  return event.string("data", "details", "request", "channel") === AUTH0_DASHBOARD;
}

/** The e-mail address of the user behind the request, as titles show it. */
export function auth0User(event: EventReader): string {
  return titleValue(event.deepGet("data", "details", "request", "auth", "user", "email"), "an unknown user");
}

/** What the log source of the tenant is called, as titles show it. */
export function auth0Source(event: EventReader): string {
  return titleValue(event.get("p_source_label"), "an unknown tenant");
}

import { asText, type EventReader, type JsonValue } from "@pypanther/core";

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

/** The e-mail address of the user behind the request. */
export function auth0User(event: EventReader): string {
  return asText(event.deepGet("data", "details", "request", "auth", "user", "email"), "<NO_USER_FOUND>");
}

/** What the log source of the tenant is called. */
export function auth0Source(event: EventReader): string {
  return asText(event.get("p_source_label"), "<NO_P_SOURCE_LABEL_FOUND>");
}

import { type EventReader, isJsonObject, type JsonObject, type JsonValue } from "@pypanther/core";
import { parseJson } from "./json-text";
import { titleValue } from "./title-value";

/**
 * The description of an administrator's action, which is JSON text for most actions: an object as it is, a list as
 * `{ items }`, any other text as `{ value }`.
 */
export function deserializeAdministratorLogEventDescription(event: EventReader): JsonObject {
  const description = event.string("description");
  const parsed = /^[{[]/.test(description) ? parseJson(description) : undefined;
  if (isJsonObject(parsed)) return parsed;
  return Array.isArray(parsed) ? { items: parsed } : { value: description };
}

/** What an alert on an administrator's action should carry: who did what, when. */
export function duoAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    action: event.get("action", "<action_not_found>"),
    description: event.get("description", "<description_not_found>"),
    username: event.get("username", "<username_not_found>"),
    timestamp: event.get("timestamp", "<timestamp_not_found>"),
  };
}

/** What an alert on a sign-in should carry: whose it was, to what, from which devices, and how Duo judged it. */
export function duoAuthenticationContext(event: EventReader): Record<string, JsonValue> {
  return {
    factor: event.get("factor"),
    reason: event.get("reason"),
    user: event.deepGet("user", "name") ?? "",
    os: event.deepGet("access_device", "os") ?? "",
    ip_access: event.deepGet("access_device", "ip") ?? "",
    ip_auth: event.deepGet("auth_device", "ip") ?? "",
    application: event.deepGet("application", "name") ?? "",
  };
}

/** The administrator who did something, for titles: in square brackets, or in words when the log does not tell. */
export function duoAdministrator(event: EventReader): string {
  return titleValue(event.get("username"), "of unknown name");
}

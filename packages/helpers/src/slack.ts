import type { EventReader, JsonValue } from "@pypanther/core";

/** The alert context of a Slack audit event: who acted, from where, with what client. */
export function slackAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    "actor-name": event.deepGet("actor", "user", "name") ?? "<MISSING_NAME>",
    "actor-email": event.deepGet("actor", "user", "email") ?? "<MISSING_EMAIL>",
    "actor-ip": event.deepGet("context", "ip_address") ?? "<MISSING_IP>",
    "user-agent": event.deepGet("context", "ua") ?? "<MISSING_UA>",
  };
}

const scopePaths = [
  ["entity", "app", "scopes"],
  ["details", "new_scopes"],
  ["details", "bot_scopes"],
];

/** Whether an app has, or just got, the scope "admin"; where a log has one text for all scopes, a part of it counts. */
export function hasAdminScope(event: EventReader): boolean {
  return scopePaths.some((path) => {
    const scopes = event.deepGet(...path);
    return (typeof scopes === "string" || Array.isArray(scopes)) && scopes.includes("admin");
  });
}

/** The workspace that an event is from, for titles. */
export function slackWorkspace(event: EventReader): string {
  return event.text("context", "location", "domain") || "<UNKNOWN_WORKSPACE>";
}

import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

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

/** The workspace that an event is from, for titles: in square brackets, or in words when the log does not tell. */
export function slackWorkspace(event: EventReader): string {
  return titleValue(event.text("context", "location", "domain"), "of unknown name");
}

/** A user of a Slack event, for titles: name and e-mail address in square brackets, or in words when the log has neither. */
export function slackUserTitle(user: EventReader): string {
  const [name, email] = [user.text("name"), user.text("email")];
  return titleValue(name && email ? `${name} (${email})` : name || email, "an unknown user");
}

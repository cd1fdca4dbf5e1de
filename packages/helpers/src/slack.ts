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

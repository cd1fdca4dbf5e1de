import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

/** Who acted, the email address of the session's user, as titles show it. */
export function openaiActor(event: EventReader): string {
  return titleValue(event.text("actor", "session", "user", "email"), "an unknown user");
}

/** What an audit event tells of its own kind: "api_key.created" keeps its details under "api_key_created". */
export function openaiDetails(event: EventReader): EventReader {
  return event.reader(event.string("type").replaceAll(".", "_"));
}

/** What an alert on an OpenAI audit event should carry: the event, who acted, and from where. */
export function openaiAlertContext(event: EventReader): Record<string, JsonValue> {
  const session = event.reader("actor", "session");
  return {
    event_type: event.get("type", "<UNKNOWN_EVENT_TYPE>"),
    event_id: event.get("id", "<UNKNOWN_EVENT_ID>"),
    actor_email: session.deepGet("user", "email") ?? "<UNKNOWN_ACTOR_EMAIL>",
    actor_id: session.deepGet("user", "id") ?? "<UNKNOWN_ACTOR_ID>",
    source_ip: session.get("ip_address") ?? "<UNKNOWN_SOURCE_IP>",
    user_agent: session.get("user_agent") ?? "<UNKNOWN_USER_AGENT>",
  };
}

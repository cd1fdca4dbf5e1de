import { EventReader, type JsonValue } from "@pypanther/core";
import { pantherflowInvestigation } from "./investigation";
import { titleValue } from "./title-value";

/** What an alert on an Okta system log event should carry: who, from where, on what, and a query around it. */
export function oktaAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    event_type: event.get("eventType", ""),
    severity: event.get("severity", ""),
    actor: event.get("actor", {}),
    client: event.get("client", {}),
    request: event.get("request", {}),
    outcome: event.get("outcome", {}),
    target: event.get("target", []),
    debug_context: event.get("debugContext", {}),
    authentication_context: event.get("authenticationContext", {}),
    security_context: event.get("securityContext", {}),
    ips: event.get("p_any_ip_addresses", []),
    "PantherFlow Investigation": pantherflowInvestigation(event),
  };
}

/** The login of who acted, or the name when there is no login, as titles show it. */
export function oktaActor(event: EventReader): string {
  return titleValue(event.text("actor", "alternateId") || event.text("actor", "displayName"), "an unknown user");
}

/** The first thing acted upon; empty when there is none. */
export function oktaTarget(event: EventReader): EventReader {
  return event.readers("target")[0] ?? new EventReader({});
}

/** What the event type's last word says was done: "create" → "created". */
export function oktaDone(event: EventReader): string {
  const eventType = event.string("eventType");
  return `${eventType.slice(eventType.lastIndexOf(".") + 1)}d`;
}

/** The login of who acted, as titles show it. */
export function oktaActorLogin(event: EventReader): string {
  return titleValue(event.deepGet("actor", "alternateId"), "an unknown user");
}

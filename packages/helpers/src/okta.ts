import type { EventReader, JsonValue } from "@pypanther/core";
import { pantherflowInvestigation } from "./base";

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

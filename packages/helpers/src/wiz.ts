import { type EventReader, type JsonValue, Severity, type SeverityOrDefault } from "@pypanther/core";

/** Who acted in Wiz. */
export interface WizActor {
  [key: string]: JsonValue;
  type: "user" | "serviceaccount" | "unknown";
  id: JsonValue;
  name: JsonValue;
}

/** Whether the audited action succeeded. */
export function wizSuccess(event: EventReader): boolean {
  return event.get("status") === "SUCCESS";
}

/** The user who acted, else the service account. */
export function wizActor(event: EventReader): WizActor {
  const named = (type: "user" | "serviceaccount", field: string): WizActor => ({
    type,
    id: event.deepGet(field, "id"),
    name: event.deepGet(field, "name"),
  });
  if (event.get("user") !== null) return named("user", "user");
  if (event.get("serviceAccount") !== null) return named("serviceaccount", "serviceAccount");
  return { type: "unknown", id: "<Unknown ID>", name: "<Unknown Name>" };
}

/** What an alert on a Wiz audit event should carry: who did what with which parameters, and from where. */
export function wizAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    action: event.get("action", ""),
    actor: wizActor(event),
    source_ip: event.get("sourceIP", ""),
    event_id: event.get("id", ""),
    action_parameters: event.get("actionParameters", ""),
  };
}

/** Wiz's name for a severity as one of ours; "DEFAULT" for what is none. */
export function wizSeverity(severity: string): SeverityOrDefault {
  // No name is longer; what a malformed log puts there may be.
  const name = severity.slice(0, 20).toUpperCase();
  if (name === "INFORMATIONAL") return Severity.INFO;
  return Severity.is(name) ? name : "DEFAULT";
}

/** The page of an issue in Wiz, undefined when the issue has no id. The quote only opens: Wiz's notation for a text. */
export function wizIssueUrl(id: string): string | undefined {
  return id ? `https://app.wiz.io/issues#~(issue~'${id})` : undefined;
}

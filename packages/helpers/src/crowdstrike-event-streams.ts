import { asText, type EventReader, type JsonValue, lookup } from "@pypanther/core";
import { keyValueListToDict } from "./json-values";
import { titleValue } from "./title-value";
import { isTruthy } from "./truthy";

/** The key and value pairs of a Falcon audit event as one object. */
export function auditKeysDict(event: EventReader): Record<string, JsonValue> {
  return keyValueListToDict(event.list("event", "AuditKeyValues"), "Key", "ValueString");
}

/** One of the values of a Falcon audit event as text; `fallback` when it is absent. */
export function auditText(event: EventReader, key: string, fallback = ""): string {
  return asText(lookup(auditKeysDict(event), key), fallback);
}

/** Whether the operation of a Falcon audit event succeeded. */
export function auditSucceeded(event: EventReader): boolean {
  return isTruthy(event.deepGet("event", "Success"));
}

/** The user behind a Falcon audit event. */
export function auditUser(event: EventReader): string {
  return event.text("event", "UserId") || "UNKNOWN USER";
}

/** The user behind a Falcon audit event, for titles: in square brackets, or in words when the log does not tell. */
export function auditUserTitle(event: EventReader): string {
  return titleValue(event.text("event", "UserId"), "an unknown user");
}

/** Who changed whom in a Falcon audit event: "actor-target". */
export function auditActorTarget(event: EventReader): string {
  return `${auditText(event, "actor_user", "UNKNOWN_ACTOR")}-${auditText(event, "target_name", "UNKNOWN_TARGET")}`;
}

/** Alert context of a Falcon audit event: its key and value pairs. */
export function csAlertContext(event: EventReader): Record<string, JsonValue> {
  return auditKeysDict(event);
}

/** The members of a list written as "[a b c]"; an empty list for a text without brackets. */
export function strToList(liststr: string | null): string[] {
  const inside = /^\[(.*)\]$/s.exec(liststr ?? "")?.[1];
  return inside === undefined ? [] : inside.split(" ").map((member) => member.trim());
}

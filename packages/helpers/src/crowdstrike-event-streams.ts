import type { EventReader, JsonValue } from "@pypanther/core";
import { keyValueListToDict } from "./base";

/** The key and value pairs of a Falcon audit event as one object. */
export function auditKeysDict(event: EventReader): Record<string, JsonValue> {
  return keyValueListToDict(event.list("event", "AuditKeyValues"), "Key", "ValueString");
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

import type { JsonValue } from "@pypanther/core";

/** Whether a JSON value says something: not null, false, 0, "", an empty list or an empty object. */
export function isTruthy(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null) return Boolean(value);
  return Object.keys(value).length > 0;
}

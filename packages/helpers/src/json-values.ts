import { EventReader, fieldAt, isJsonObject, type JsonValue, type WalkOptions } from "@pypanther/core";

/** The value at a path through nested objects, ignoring the case of keys; `fallback` when it is absent or null. */
export function deepGet(value: JsonValue, path: readonly string[], fallback: JsonValue = null): JsonValue {
  return fieldAt(value, path) ?? fallback;
}

/** `EventReader.deepWalk` for any JSON value: the values at a path that crosses lists. */
export function deepWalk(value: JsonValue, path: readonly string[], options: WalkOptions = {}): JsonValue {
  return new EventReader({ value }).deepWalk(["value", ...path], options);
}

/** The distinct values of one field over those objects of a list in which another field has the given value. */
export function getValFromList(
  items: readonly JsonValue[],
  returnFieldKey: string,
  fieldCmpKey: string,
  fieldCmpVal: JsonValue,
): JsonValue[] {
  const hits = items.filter((item) => isJsonObject(item) && deepGet(item, [fieldCmpKey]) === fieldCmpVal);
  return [...new Set(hits.map((item) => deepGet(item, [returnFieldKey])))];
}

/** A list of {key, value} objects as one object; the last of equal keys wins, items that lack either are left out. */
export function keyValueListToDict(items: readonly JsonValue[], key: string, value: string): Record<string, JsonValue> {
  return Object.fromEntries(
    items.flatMap((item) => {
      const name = fieldAt(item, [key]);
      const content = fieldAt(item, [value]);
      const usable = typeof name === "string" || typeof name === "number" || typeof name === "boolean";
      return usable && content !== undefined ? [[String(name), content]] : [];
    }),
  );
}

/** A list as it is, anything else as a list of one. */
export function listify(maybeList: JsonValue): readonly JsonValue[] {
  return Array.isArray(maybeList) ? maybeList : [maybeList];
}

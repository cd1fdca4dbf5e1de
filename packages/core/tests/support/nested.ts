import type { JsonValue } from "@pypanther/core";

/** A value with `levels` objects around it, each under "a". */
export function nested(levels: number, innermost: JsonValue = "bottom"): JsonValue {
  let value = innermost;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
}

/** A value with `levels` lists around it. */
export function nestedLists(levels: number, innermost?: JsonValue): JsonValue {
  let value: JsonValue = innermost === undefined ? [] : [innermost];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

import type { EventReader, JsonValue } from "@pypanther/core";

/** A canary alert's details, which are lists of name, ..., value, as one object; the last of equal names wins. */
export function additionalDetails(event: EventReader): Record<string, JsonValue> {
  const named = event.list("AdditionalDetails").flatMap((detail): [string, JsonValue][] => {
    if (!Array.isArray(detail)) return [];
    const [name] = detail;
    return typeof name === "string" || typeof name === "number" ? [[String(name), detail.at(-1) ?? null]] : [];
  });
  return Object.fromEntries(named);
}

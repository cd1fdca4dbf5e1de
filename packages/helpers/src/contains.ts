import { EventReader, isJsonObject, type JsonValue } from "@pypanther/core";

/** Whether a text occurs in another text, is an item of a list, or names a field of an object (ignoring its case). */
export function contains(container: JsonValue, text: string): boolean {
  if (typeof container === "string") return container.includes(text);
  if (Array.isArray(container)) return container.includes(text);
  return isJsonObject(container) && new EventReader(container).has(text);
}

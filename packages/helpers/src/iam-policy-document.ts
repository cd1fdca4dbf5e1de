import { EventReader, isJsonObject, type JsonValue } from "@pypanther/core";

/** The statements of a policy given as object, JSON text or URL-encoded JSON text; none when it is anything else. */
export function policyStatements(policy: JsonValue): EventReader[] {
  const document = typeof policy === "string" ? parsed(policy) : policy;
  if (!isJsonObject(document)) return [];
  const statement = new EventReader(document).get("Statement");
  return (Array.isArray(statement) ? statement : [statement]).filter(isJsonObject).map((item) => new EventReader(item));
}

/** The texts of an element that may hold one value or a list of them; numbers and booleans count as their text. */
export function valuesOf(value: JsonValue): string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((item) => item !== null && typeof item !== "object")
    .map((item) => String(item));
}

function parsed(text: string): JsonValue {
  try {
    // Responses of IAM quote policies URL-encoded.
    return JSON.parse(text.startsWith("%7B") ? decodeURIComponent(text) : text) as JsonValue;
  } catch {
    return null;
  }
}

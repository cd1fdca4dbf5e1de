import type { JsonValue } from "./json";

/**
 * A value from a log as text for a title or dedup string: texts, numbers and booleans as they read, lists and objects
 * as JSON, `fallback` (default "") for null and for what is absent. Interpolating a log's object directly would throw
 * when the log gives it a "toString" of its own.
 */
export function asText(value: JsonValue | undefined, fallback = ""): string {
  if (value === null || value === undefined) return fallback;
  if (typeof value !== "object") return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // Nested deeper than JSON.stringify can go.
    return fallback;
  }
}

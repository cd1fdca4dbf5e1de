import type { JsonValue } from "@pypanther/core";

/** The JSON in a text, undefined when it is no JSON: logs truncate what they embed. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

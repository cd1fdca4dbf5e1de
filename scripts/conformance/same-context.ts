import { isJsonObject, type JsonValue } from "@pypanther/core";

function isEmpty(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}

/** A spelling in which two values are alike when they are equal apart from the order of lists and keys. */
function canonical(value: JsonValue): string {
  if (Array.isArray(value)) return `[${(value as JsonValue[]).map(canonical).sort().join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, item]) => !isEmpty(item))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${entries.sort().join(",")}}`;
}

/** Stands in a case for any text that is not empty: the wording is the rule's own. */
const ANY_TEXT = "<any text>";

/**
 * How an alert context differs from the expected one, a line for each differing key: lists compare without order,
 * and a key that is null, "", [] or {} is as good as absent.
 */
export function sameContext(expected: JsonValue, actual: JsonValue, path = "alertContext"): string[] {
  if (expected === ANY_TEXT && typeof actual === "string" && actual !== "") return [];
  if (isEmpty(expected) && isEmpty(actual)) return [];
  if (isJsonObject(expected) && isJsonObject(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...keys].flatMap((key) => sameContext(expected[key] ?? null, actual[key] ?? null, `${path}.${key}`));
  }
  if (canonical(expected) === canonical(actual)) return [];
  return [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}

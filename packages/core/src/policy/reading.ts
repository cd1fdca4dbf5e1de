import { isJsonObject, type JsonObject, type JsonValue } from "../json";

/** Whether a field of a resource has a value: it is neither absent nor null. */
export function isSet<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}

/** The items of a list in a resource, nulls left out; none when the value is absent or no list. */
export function itemsOf<T>(value: readonly T[] | null | undefined): readonly NonNullable<T>[] {
  const list: unknown = value;
  return Array.isArray(list) ? (list as readonly T[]).filter(isSet) : [];
}

/** The value if it is a text, "" otherwise. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The value if it is a number that can be compared, undefined otherwise. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && !Number.isNaN(value) ? value : undefined;
}

/** The keys and values of a map in a resource; none when the value is absent or no map. */
export function entriesOf<T>(value: Readonly<Record<string, T>> | null | undefined): [key: string, value: T][] {
  return isJsonObject(value as JsonValue | undefined) ? Object.entries(value as Readonly<Record<string, T>>) : [];
}

/** The value of a map's own key; undefined when there is none, or when the value is no map. */
export function entryOf<T>(value: Readonly<Record<string, T>> | null | undefined, key: string): T | undefined {
  const isMap = isJsonObject(value as JsonValue | undefined);
  return isMap && Object.hasOwn(value as object, key) ? (value as Readonly<Record<string, T>>)[key] : undefined;
}

/** The JSON object that a text holds, such as a policy document; undefined when the value is anything else. */
export function documentOf(value: unknown): JsonObject | undefined {
  if (typeof value !== "string") return undefined;
  try {
    const parsed = JSON.parse(value) as JsonValue;
    return isJsonObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** The time that a text tells in RFC 3339, in milliseconds since 1970; without an offset it is UTC. Undefined for anything else. */
export function timeOf(value: unknown): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/i.exec(
    textOf(value).slice(0, 64),
  );
  if (!match) return undefined;
  const [, date = "", time = "", fraction = "", offset = "Z"] = match;
  const parsed = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${offset.toUpperCase()}`);
  return Number.isNaN(parsed) ? undefined : parsed;
}

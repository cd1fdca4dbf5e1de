import { isJsonObject, type JsonObject, type JsonValue } from "./json";

/**
 * Lower-cased key → first key that spells it, for objects too large to be searched again and again. Made once: what is
 * read this way is a record or a part of one, which nobody changes any more.
 */
const foldedKeys = new WeakMap<JsonObject, Map<string, string>>();

/** Up to this many keys a search costs less than an index. */
const MAX_SEARCHED = 64;

function foldedIndex(object: JsonObject): Map<string, string> {
  const folded = new Map<string, string>();
  for (const own of Object.keys(object)) {
    const lower = own.toLowerCase();
    if (!folded.has(lower)) folded.set(lower, own);
  }
  foldedKeys.set(object, folded);
  return folded;
}

function foldedKey(object: JsonObject, key: string): string | undefined {
  const lower = key.toLowerCase();
  // Asked first, since even the beginning of a search lists all keys of a large object.
  const known = foldedKeys.get(object);
  if (known) return known.get(lower);
  let searched = 0;
  for (const own in object) {
    searched += 1;
    if (searched > MAX_SEARCHED) return foldedIndex(object).get(lower);
    // Few keys are as long as the one that is looked for, so few are lower-cased.
    if (own.length === key.length && own.toLowerCase() === lower && Object.hasOwn(object, own)) return own;
  }
  return undefined;
}

/** The object's own key for a name: the exact spelling if it exists, else the first that differs only in case. */
export function ownKey(object: JsonObject, key: string): string | undefined {
  return Object.hasOwn(object, key) ? key : foldedKey(object, key);
}

/** An object's field by name, ignoring case, exact spelling first; undefined when there is none. */
export function field(object: JsonObject, key: string): JsonValue | undefined {
  const own = ownKey(object, key);
  return own === undefined ? undefined : object[own];
}

/** The value at a path through nested objects; undefined when a step is missing or leads through anything else. */
export function fieldAt(value: JsonValue, path: readonly string[]): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const key of path) {
    if (!isJsonObject(current)) return undefined;
    current = field(current, key);
  }
  return current;
}

/**
 * A configured map read by a value from a log. Only the map's own keys count: asking an ordinary object for
 * "constructor" would otherwise find a member of every object.
 */
export function lookup<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

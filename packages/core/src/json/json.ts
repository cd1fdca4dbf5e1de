import { className } from "../errors";

/** A value as JSON knows it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object; its keys come from logs and are data, whatever they spell. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Whether a value is a JSON object: not null, not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Freezes a JSON value all the way down. Iterative, since hostile logs nest deeper than a call stack. */
export function deepFreeze<T>(value: T): T {
  const pending: unknown[] = [value];
  // What was frozen by someone else may hold parts that are not.
  const frozenBefore = new Set<object>();
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null || frozenBefore.has(next)) continue;
    if (Object.isFrozen(next)) frozenBefore.add(next);
    else Object.freeze(next);
    for (const child of Object.values(next)) pending.push(child);
  }
  return value;
}

/** Values that are frozen all the way down, and known to be. */
const frozenThrough = new WeakSet<object>();

/** Freezes a part of a record that leaves our hands. A second time, the same part costs nothing. */
export function handOut<T extends JsonValue | undefined>(value: T): T {
  if (typeof value !== "object" || value === null || frozenThrough.has(value)) return value;
  frozenThrough.add(deepFreeze(value));
  return value;
}

/**
 * A deep, mutable copy of a JSON value, of any depth. Fields that are undefined are left out, as JSON does. Throws a
 * TypeError naming the first thing that JSON cannot express.
 */
export function copyJson<T>(value: T): T {
  const copies = new Map<object, object>();
  const pending: [from: object, to: object][] = [];
  const copyOf = (item: unknown, key: string): unknown => {
    if (typeof item === "function" || typeof item === "bigint" || typeof item === "symbol") {
      throw new TypeError(`"${key}" is a ${typeof item}`);
    }
    if (typeof item !== "object" || item === null) return item;
    if (!Array.isArray(item) && !isPlainObject(item)) {
      throw new TypeError(`"${key}" is a ${className(item)}`);
    }
    const known = copies.get(item);
    if (known) return known;
    const copy = Array.isArray(item) ? [] : {};
    copies.set(item, copy);
    pending.push([item, copy]);
    return copy;
  };
  const root = copyOf(value, "value") as T;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [from, to] = next;
    for (const [key, item] of Object.entries(from) as [string, unknown][]) {
      if (item === undefined && !Array.isArray(from)) continue;
      // Assignment would take "__proto__" for the prototype.
      Object.defineProperty(to, key, {
        value: copyOf(item, key) ?? null,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }
  return root;
}

/** Whether a value is an object made by `{}` or JSON.parse, in whatever realm: not a list, date, map or class instance. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, "isPrototypeOf"))
  );
}

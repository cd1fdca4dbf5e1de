import { asText } from "./as-text";
import { deepWalk, type WalkMode } from "./deep-walk";
import { field, fieldAt, ownKey } from "./fields";
import { copyJson, deepFreeze, isJsonObject, type JsonObject, type JsonValue } from "./json";

/** Options of `deepWalk`: which of several values to return, and what to return when there is none (default null). */
export interface WalkOptions {
  returnVal?: WalkMode;
  default?: JsonValue;
}

/**
 * Read-only, case-insensitive view of a JSON object. Field names match exactly first, then ignoring case, at every
 * level; everything returned is frozen, so that no rule can change what the next one sees.
 */
export class EventReader {
  readonly #data: JsonObject;

  /** Makes a view of `data`, which is frozen in place. */
  constructor(data: JsonObject) {
    // Parts of an event are frozen already; walking them again would make every nested read slow.
    this.#data = Object.isFrozen(data) ? data : deepFreeze(data);
    // A rule that writes to the view itself would be seen by the next one.
    if (new.target === EventReader) Object.freeze(this);
  }

  /** The value of a top-level field, null when it is absent unless a `fallback` is given; an explicit null stays null. */
  get(key: string, fallback: JsonValue = null): JsonValue {
    const value = field(this.#data, key);
    return value === undefined ? fallback : value;
  }

  /** The value of a top-level field. Throws a RangeError naming the key when it is absent. */
  at(key: string): JsonValue {
    const value = field(this.#data, key);
    if (value === undefined) throw new RangeError(`The event has no field "${key}".`);
    return value;
  }

  /** Whether a top-level field exists, whatever its value. */
  has(key: string): boolean {
    return ownKey(this.#data, key) !== undefined;
  }

  /** The value at a path through nested objects (lists are not entered), null when any step is missing. */
  deepGet(...path: string[]): JsonValue {
    return fieldAt(this.#data, path) ?? null;
  }

  /**
   * The values at a path that crosses lists: every item of a list is searched, duplicates and nulls are dropped, and
   * lists found at the end are flattened by one level. One value comes bare, several as a list.
   */
  deepWalk(path: readonly string[], options: WalkOptions = {}): JsonValue {
    return deepWalk(this.#data, path, options.returnVal) ?? options.default ?? null;
  }

  /** The text at a path, or "" when the field is absent or not a text. */
  string(...path: string[]): string {
    const value = fieldAt(this.#data, path);
    return typeof value === "string" ? value : "";
  }

  /** The value at a path as text, whatever its type (lists and objects as JSON), or "" when it is absent or null. */
  text(...path: string[]): string {
    return asText(fieldAt(this.#data, path));
  }

  /** The number at a path, or 0 when the field is absent or not a number. */
  number(...path: string[]): number {
    const value = fieldAt(this.#data, path);
    return typeof value === "number" ? value : 0;
  }

  /** The boolean at a path, or false when the field is absent or not a boolean. */
  boolean(...path: string[]): boolean {
    return fieldAt(this.#data, path) === true;
  }

  /** The list at a path, or an empty list when the field is absent or not a list. */
  list(...path: string[]): readonly JsonValue[] {
    const value = fieldAt(this.#data, path);
    return Array.isArray(value) ? value : [];
  }

  /** The texts in the list at a path; items of other types are left out. */
  strings(...path: string[]): string[] {
    return this.list(...path).filter((item) => typeof item === "string");
  }

  /** The object at a path as plain frozen JSON, or an empty object when the field is absent or not an object. */
  object(...path: string[]): JsonObject {
    const value = fieldAt(this.#data, path);
    return isJsonObject(value) ? value : {};
  }

  /** The object at a path as a reader of its own; empty when the field is absent or not an object. */
  reader(...path: string[]): EventReader {
    return new EventReader(this.object(...path));
  }

  /** The objects in the list at a path, each as a reader of its own; items that are no objects are left out. */
  readers(...path: string[]): EventReader[] {
    return this.list(...path)
      .filter(isJsonObject)
      .map((item) => new EventReader(item));
  }

  /** The field names as they are spelt in the log, in order. */
  keys(): string[] {
    return Object.keys(this.#data);
  }

  /** How many top-level fields there are. */
  get size(): number {
    return Object.keys(this.#data).length;
  }

  /** The fields as [name, value], in order. */
  [Symbol.iterator](): IterableIterator<[string, JsonValue]> {
    return Object.entries(this.#data)[Symbol.iterator]();
  }

  /** A deep, mutable, plain copy. */
  toObject(): Record<string, JsonValue> {
    return copyJson(this.#data);
  }

  /** The frozen data itself, which is what JSON.stringify writes. */
  toJSON(): JsonObject {
    return this.#data;
  }
}

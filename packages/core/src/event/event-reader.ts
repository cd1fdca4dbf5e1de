import {
  asText,
  copyJson,
  deepWalk,
  field,
  fieldAt,
  handOut,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ownKey,
  type WalkMode,
} from "../json";
import { normalisedField } from "../normalised";
import { defaultContext, type EvaluationContext } from "./evaluation-context";
import type { FieldName, FieldPath } from "./shape";

/** Options of `deepWalk`: which of several values to return, and what to return when there is none (default null). */
export interface WalkOptions {
  /** Which of several values to return. */
  returnVal?: WalkMode;
  /** What to return when there is none; null unless given. */
  default?: JsonValue;
}

const noItems: readonly JsonValue[] = Object.freeze([]);
const noFields: JsonObject = Object.freeze({});

/** Members of readers that only core may see; filled by the class, which alone can reach them. */
let recordOfReader: (reader: EventReader) => JsonObject;
let contextOfReader: (reader: EventReader) => EvaluationContext;

/**
 * The record that a reader is a view of, not frozen: for core's own reading, which must cost nothing. Nobody may change
 * it.
 */
export function recordOf(reader: EventReader): JsonObject {
  return recordOfReader(reader);
}

/** The context in which the event, or the part of it, is looked at: its time, the rule's state, the mocks of a test. */
export function contextOf(reader: EventReader): EvaluationContext {
  return contextOfReader(reader);
}

/**
 * Read-only, case-insensitive view of a JSON object. Field names match exactly first, then ignoring case, at every
 * level. What is returned is frozen when it is handed out, so that no rule can change what the next one sees. Where the
 * type of the object is known (`Shape`), only its fields can be read; the readers give neutral values all the same.
 */
export class EventReader<Shape extends object = JsonObject> {
  readonly #data: JsonObject;
  #context: EvaluationContext | undefined;

  static {
    recordOfReader = (reader) => reader.#data;
    contextOfReader = (reader) => (reader.#context ??= defaultContext(reader.#data));
  }

  /**
   * Makes a view of `data`, which costs nothing: it is neither copied nor frozen, and must not be changed any more.
   *
   * @param context What `contextOf` gives; without it, a default one.
   */
  constructor(data: JsonObject, context?: EvaluationContext) {
    this.#data = data;
    this.#context = context;
    // A rule that writes to the view itself would be seen by the next one.
    if (new.target === EventReader) Object.freeze(this);
  }

  /** The value of a top-level field, null when it is absent unless a `fallback` is given; an explicit null stays null. */
  get(key: FieldName<Shape>, fallback: JsonValue = null): JsonValue {
    const value = this.#field(key);
    return value === undefined ? fallback : handOut(value);
  }

  /** The value of a top-level field. Throws a RangeError naming the key when it is absent. */
  at(key: FieldName<Shape>): JsonValue {
    const value = this.#field(key);
    if (value === undefined) throw new RangeError(`The event has no field "${key}".`);
    return handOut(value);
  }

  /** Whether a top-level field exists, whatever its value. */
  has(key: FieldName<Shape>): boolean {
    return ownKey(this.#data, key) !== undefined || this.#normalised(key) !== undefined;
  }

  /** The value at a path through nested objects (lists are not entered), null when any step is missing. */
  deepGet(...path: FieldPath<Shape>): JsonValue {
    return handOut(this.#at(path) ?? null);
  }

  /**
   * The values at a path that crosses lists: every item of a list is searched, duplicates and nulls are dropped, and
   * lists found at the end are flattened by one level. One value comes bare, several as a list.
   */
  deepWalk(path: readonly string[], options: WalkOptions = {}): JsonValue {
    return handOut(deepWalk(this.#data, path, options.returnVal)) ?? options.default ?? null;
  }

  /** The text at a path, or "" when the field is absent or not a text. */
  string(...path: FieldPath<Shape>): string {
    const value = this.#at(path);
    return typeof value === "string" ? value : "";
  }

  /** The value at a path as text, whatever its type (lists and objects as JSON), or "" when it is absent or null. */
  text(...path: FieldPath<Shape>): string {
    return asText(this.#at(path));
  }

  /** The number at a path, or 0 when the field is absent or not a number. */
  number(...path: FieldPath<Shape>): number {
    const value = this.#at(path);
    return typeof value === "number" ? value : 0;
  }

  /** The boolean at a path, or false when the field is absent or not a boolean. */
  boolean(...path: FieldPath<Shape>): boolean {
    return this.#at(path) === true;
  }

  /** The list at a path, or an empty list when the field is absent or not a list. */
  list(...path: FieldPath<Shape>): readonly JsonValue[] {
    return handOut(this.#list(path));
  }

  /** The texts in the list at a path; items of other types are left out. */
  strings(...path: FieldPath<Shape>): string[] {
    return this.#list(path).filter((item) => typeof item === "string");
  }

  /** The object at a path as plain frozen JSON, or an empty object when the field is absent or not an object. */
  object(...path: FieldPath<Shape>): JsonObject {
    return handOut(this.#object(path));
  }

  /** The object at a path as a reader of its own; empty when the field is absent or not an object. */
  reader(...path: FieldPath<Shape>): EventReader {
    return new EventReader(this.#object(path), contextOf(this));
  }

  /** The objects in the list at a path, each as a reader of its own; items that are no objects are left out. */
  readers(...path: FieldPath<Shape>): EventReader[] {
    const context = contextOf(this);
    return this.#list(path)
      .filter(isJsonObject)
      .map((item) => new EventReader(item, context));
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
    return Object.entries(handOut(this.#data))[Symbol.iterator]();
  }

  /** A deep, mutable, plain copy. */
  toObject(): Record<string, JsonValue> {
    return copyJson(this.#data);
  }

  /** The frozen data itself, which is what JSON.stringify writes. */
  toJSON(): JsonObject {
    return handOut(this.#data);
  }

  #at(path: readonly string[]): JsonValue | undefined {
    const value = fieldAt(this.#data, path);
    return value === undefined && path.length === 1 ? this.#normalised(path[0] as string) : value;
  }

  #field(key: string): JsonValue | undefined {
    const value = field(this.#data, key);
    return value === undefined ? this.#normalised(key) : value;
  }

  /** Fields that nobody logged; few are ever asked for. */
  #normalised(name: string): JsonValue | undefined {
    if (!name.startsWith("p_")) return undefined;
    // The log of a test says all that there is.
    if (this.#context?.source === undefined) return undefined;
    return name === "p_source_label" ? this.#context.source : normalisedField(this.#data, name);
  }

  #list(path: readonly string[]): readonly JsonValue[] {
    const value = this.#at(path);
    return Array.isArray(value) ? value : noItems;
  }

  #object(path: readonly string[]): JsonObject {
    const value = this.#at(path);
    return isJsonObject(value) ? value : noFields;
  }
}

import { className, PantherError, typeName } from "../errors";
import { EventReader, recordOf } from "../event";
import { isPlainObject } from "../json";
import { MAX_ALERT_CONTEXT_BYTES } from "./limits";

/** Nested deeper than this, JSON readers downstream run out of stack. */
const MAX_DEPTH = 200;

function checkValue(value: unknown, path: string): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${path} is ${value}, which JSON cannot express`);
  }
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") {
    throw new TypeError(`${path} is a ${typeof value}, which JSON cannot express`);
  }
}

function tooLarge(): PantherError {
  return new PantherError(
    "ALERT_CONTEXT_TOO_LARGE",
    `alert context is larger than the ${MAX_ALERT_CONTEXT_BYTES} bytes of JSON that an alert can carry`,
  );
}

/** Copies what JSON can express; throws, naming the path, on anything else. Undefined fields are left out. */
class PlainCopy {
  /**
   * The bytes written so far, at least: a huge text costs no further work, and what refers to itself or repeats a part
   * without end comes to an end.
   */
  #bytes = 0;

  of(value: unknown, path: string, depth: number): unknown {
    checkValue(value, path);
    this.#bytes += typeof value === "string" ? value.length + 2 : 1;
    if (this.#bytes > MAX_ALERT_CONTEXT_BYTES) throw tooLarge();
    if (typeof value !== "object" || value === null) return value;
    if (depth > MAX_DEPTH) {
      throw new PantherError("ALERT_CONTEXT_TOO_DEEP", `alert context is nested deeper than ${MAX_DEPTH} levels`);
    }
    if (value instanceof EventReader) return this.of(recordOf(value), path, depth);
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) => this.of(item, `${path}[${index}]`, depth + 1) ?? null);
    }
    if (!isPlainObject(value)) {
      throw new TypeError(`${path} is a ${className(value)}, which JSON cannot express`);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.of(item, `${path}.${key}`, depth + 1)]),
    );
  }
}

/** How many values a context may have before it is copied part by part, which counts its bytes on the way. */
const MAX_PLAIN_VALUES = 2000;

/**
 * Whether a value is what JSON.stringify writes as `PlainCopy` would copy it, as nearly every context is: looking costs
 * far less than copying.
 */
function isPlainJson(value: unknown, budget: { values: number }, depth: number): boolean {
  budget.values -= 1;
  if (budget.values < 0 || depth > MAX_DEPTH) return false;
  switch (typeof value) {
    case "string":
      return value.length < MAX_ALERT_CONTEXT_BYTES;
    case "boolean":
    case "undefined":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      break;
    default:
      return false;
  }
  if (value === null) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (!isPlainJson(item, budget, depth + 1)) return false;
    return true;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  for (const key in value) {
    // A "toJSON" out of a log would be called; a key that an object inherits would be left out.
    if (key === "toJSON" || !Object.hasOwn(value, key)) return false;
    if (!isPlainJson((value as Record<string, unknown>)[key], budget, depth + 1)) return false;
  }
  return true;
}

/**
 * The JSON text of an alert context. Throws a TypeError or RangeError for values that JSON cannot express, and a
 * PantherError with code ALERT_CONTEXT_TOO_LARGE or ALERT_CONTEXT_TOO_DEEP above the limits.
 */
export function alertContextJson(context: unknown): string {
  const value = context instanceof EventReader ? recordOf(context) : context;
  const isPlain = isPlainJson(value, { values: MAX_PLAIN_VALUES }, 0);
  const json = JSON.stringify(isPlain ? value : new PlainCopy().of(context, "alertContext", 0));
  if (Buffer.byteLength(json) > MAX_ALERT_CONTEXT_BYTES) throw tooLarge();
  return json;
}

/** Whether a value may be an alert context at all: a map, or a part of an event. */
export function isAlertContext(value: unknown): value is object {
  return typeName(value) === "object";
}

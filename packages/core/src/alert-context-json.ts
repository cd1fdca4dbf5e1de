import { PantherError, typeName } from "./errors";
import { EventReader } from "./event-reader";
import { isPlainObject } from "./json";
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

/** A plain copy of what JSON can express; throws, naming the path, on anything else. Undefined fields are left out. */
function toPlainJson(value: unknown, path: string, depth: number): unknown {
  checkValue(value, path);
  if (typeof value !== "object" || value === null) return value;
  if (depth > MAX_DEPTH) throw new RangeError(`${path} is nested deeper than ${MAX_DEPTH} levels`);
  if (value instanceof EventReader) return toPlainJson(value.toJSON(), path, depth);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => toPlainJson(item, `${path}[${index}]`, depth + 1) ?? null);
  }
  if (!isPlainObject(value)) {
    throw new TypeError(`${path} is a ${value.constructor.name}, which JSON cannot express`);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, toPlainJson(item, `${path}.${key}`, depth + 1)]),
  );
}

/**
 * The JSON text of an alert context. Throws a TypeError or RangeError for values that JSON cannot express, and a
 * PantherError with code ALERT_CONTEXT_TOO_LARGE above the limit.
 */
export function alertContextJson(context: unknown): string {
  const json = JSON.stringify(toPlainJson(context, "alertContext", 0));
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_ALERT_CONTEXT_BYTES) {
    throw new PantherError(
      "ALERT_CONTEXT_TOO_LARGE",
      `alert context is ${bytes} bytes of JSON, more than the ${MAX_ALERT_CONTEXT_BYTES} that an alert can carry`,
    );
  }
  return json;
}

/** Whether a value may be an alert context at all: a map, or a part of an event. */
export function isAlertContext(value: unknown): value is object {
  return typeName(value) === "object";
}

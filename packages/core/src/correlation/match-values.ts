import { fieldAt, field, isJsonObject, type JsonObject, type JsonValue } from "../json";

/** A field has at most so many values; what is over is cut, and told. */
export const MAX_VALUES = 100;

const CONTEXT = "p_alert_context";

/** A number in its shortest form without an exponent. */
function numberText(value: number): string {
  const text = String(value === 0 ? 0 : value);
  if (!text.includes("e")) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, "");
}

function scalarText(value: JsonValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? numberText(value) : "";
  return typeof value === "boolean" ? String(value) : "";
}

function valueAt(object: JsonObject, path: string): JsonValue | undefined {
  return field(object, path) ?? (path.includes(".") ? fieldAt(object, path.split(".")) : undefined);
}

/** The value of a field path in an event, or in its alert context when the path begins with `p_alert_context.`. */
function found(event: JsonObject, context: JsonObject | null, path: string): JsonValue | undefined {
  const [first = "", ...rest] = path.split(".");
  if (first.toLowerCase() !== CONTEXT || rest.length === 0) return valueAt(event, path);
  return context === null ? undefined : valueAt(context, rest.join("."));
}

/** The values on which signals are matched, as texts, and how many were over the limit. */
export interface MatchValues {
  readonly values: readonly string[];
  readonly cut: number;
}

/**
 * The values of a field path: a scalar as its text, a list's scalars each once; nothing for objects, null and "".
 *
 * @param context The member's alert context; null when asking for it failed.
 */
export function matchValues(event: JsonObject, context: JsonObject | null, path: string): MatchValues {
  const value = found(event, context, path);
  if (value === undefined || value === null || isJsonObject(value)) return { values: [], cut: 0 };
  if (!Array.isArray(value)) {
    const text = scalarText(value);
    return { values: text === "" ? [] : [text], cut: 0 };
  }
  const texts = new Set<string>();
  for (const item of value as readonly JsonValue[]) {
    const inner = Array.isArray(item) ? (item as readonly JsonValue[]) : [item];
    for (const one of inner) texts.add(isJsonObject(one) || Array.isArray(one) ? "" : scalarText(one));
  }
  texts.delete("");
  const values = [...texts];
  return { values: values.slice(0, MAX_VALUES), cut: Math.max(0, values.length - MAX_VALUES) };
}

const bracketed = /<[A-Za-z0-9 _]+>|\{not found\}/g;
const capitals = /[A-Z_]+/g;
const missing = /UNKNOWN_|MISSING_|_NOT_FOUND/;
const isWord = /[\p{L}\p{N}]/u;

/** Whether a text says only that a value is missing: nothing but placeholders such as <UNKNOWN_BUCKET> has a letter in it. */
export function isPlaceholder(text: string): boolean {
  if (!/[<{_]/.test(text)) return !isWord.test(text);
  const rest = text.replace(bracketed, "").replace(capitals, (run) => (missing.test(run) ? "" : run));
  return !isWord.test(rest);
}

import { isIP } from "node:net";
import { isJsonObject, type Indicator, type JsonObject, type JsonValue, parseTime } from "@pypanther/core/runtime";
import type { FieldSchema, FieldTypeName, LogSchema, ValueSchema } from "./schema";

/** An object with more names than this is a map whose names are data. */
const MAX_FIELDS = 200;
const MAX_DEPTH = 12;

/** What was seen of a value. */
interface Seen {
  count: number;
  readonly types: Set<FieldTypeName>;
  /** Of objects. */
  readonly fields: Map<string, Seen>;
  /** Of lists. */
  element: Seen | undefined;
  /** Formats of time that every text or number fits. */
  timeFormats: Set<string> | undefined;
  indicators: Set<Indicator> | undefined;
}

const nothing = (): Seen => ({
  count: 0,
  types: new Set(),
  fields: new Map(),
  element: undefined,
  timeFormats: undefined,
  indicators: undefined,
});

function keepCommon<T>(known: Set<T> | undefined, found: readonly T[]): Set<T> {
  return new Set(known ? found.filter((item) => known.has(item)) : found);
}

function indicatorsOf(text: string): Indicator[] {
  if (isIP(text) !== 0) return ["ip"];
  if (/^arn:aws[a-z-]*:[a-z0-9-]+:/.test(text)) return ["aws_arn"];
  if (/^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}$/i.test(text)) return ["email"];
  if (/^[0-9a-f]{64}$/i.test(text)) return ["sha256"];
  if (/^https?:\/\/\S+$/.test(text)) return ["url"];
  return [];
}

const isTimeName = (name: string): boolean => /time|date|_at$|At$|^ts$|published|timestamp/i.test(name);

function timeFormatsOf(value: string | number, name: string): string[] {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d[T ]\d\d:/.test(value) && parseTime(value) ? ["rfc3339"] : [];
  if (!isTimeName(name)) return [];
  if (value > 1e8 && value < 1e11) return ["unix"];
  return value > 1e11 && value < 1e14 ? ["unix_ms"] : [];
}

function look(seen: Seen, value: JsonValue, name: string, depth: number): void {
  seen.count += 1;
  if (depth > MAX_DEPTH) {
    seen.types.add("json");
  } else if (Array.isArray(value)) {
    seen.types.add("array");
    for (const item of value as readonly JsonValue[]) {
      seen.element ??= nothing();
      if (item !== null) look(seen.element, item, name, depth + 1);
    }
  } else if (isJsonObject(value)) {
    seen.types.add("object");
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null || seen.fields.size > MAX_FIELDS) continue;
      let field = seen.fields.get(key);
      if (!field) seen.fields.set(key, (field = nothing()));
      look(field, inner, key, depth + 1);
    }
  } else if (typeof value === "string" || typeof value === "number") {
    seen.types.add(typeof value === "string" ? "string" : Number.isInteger(value) ? "bigint" : "float");
    seen.timeFormats = keepCommon(seen.timeFormats, timeFormatsOf(value, name));
    seen.indicators = keepCommon(seen.indicators, typeof value === "string" ? indicatorsOf(value) : []);
  } else if (typeof value === "boolean") {
    seen.types.add("boolean");
  }
}

function typeOf({ types }: Seen): FieldTypeName {
  const [only] = types;
  if (only && types.size === 1) return only;
  if (types.size === 2 && types.has("bigint") && types.has("float")) return "float";
  const isText = [...types].every((type) => ["string", "bigint", "float", "boolean"].includes(type));
  return types.size > 0 && isText ? "string" : "json";
}

function valueOf(seen: Seen): ValueSchema {
  const type = typeOf(seen);
  if (type === "object") {
    const isMap = seen.fields.size === 0 || seen.fields.size > MAX_FIELDS;
    return isMap ? { type: "json" } : { type, fields: fieldsOf(seen, false) };
  }
  if (type === "array") {
    return { type, element: seen.element && seen.element.count > 0 ? valueOf(seen.element) : { type: "json" } };
  }
  const [timeFormat] = seen.timeFormats ?? [];
  if (timeFormat !== undefined && (type === "string" || type === "bigint" || type === "float")) {
    return { type: "timestamp", timeFormats: [timeFormat] };
  }
  const indicators = [...(seen.indicators ?? [])];
  return indicators.length > 0 ? { type, indicators } : { type };
}

function fieldsOf(seen: Seen, isTop: boolean): FieldSchema[] {
  return [...seen.fields].map(([name, field]): FieldSchema => ({
    name,
    ...(isTop && field.count === seen.count ? { required: true } : {}),
    ...valueOf(field),
  }));
}

/** The schema that records have in common: what all of them have is required, and the first time is the event's. */
export function inferSchema(name: string, records: Iterable<JsonObject>): LogSchema {
  const seen = nothing();
  for (const record of records) look(seen, record, "", 0);
  const fields = fieldsOf(seen, true);
  const times = fields.filter(({ type }) => type === "timestamp");
  const eventTime = times.find(({ required }) => required) ?? times[0];
  return {
    schema: name,
    fields: fields.map((field) => (field === eventTime ? { ...field, isEventTime: true } : field)),
  };
}

import { field, isJsonObject, type JsonObject } from "@pypanther/core/runtime";
import { lineRecord } from "./text";

/** Envelopes may stand in envelopes, but not deeper than this. */
const MAX_DEPTH = 4;

/** What an envelope holds; undefined for a record that is none of its kind. */
type Unwrap = (record: JsonObject) => readonly unknown[] | undefined;

interface Envelope {
  /** A record with all of these fields may be one. */
  readonly fields: readonly string[];
  readonly unwrap: Unwrap;
}

const own = (record: JsonObject, name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined);

/** The record in a text that a shipper passes on as it found it; undefined when the text is none. */
function recordIn(text: unknown): JsonObject | undefined {
  if (typeof text !== "string") return undefined;
  if (!/^\s*\{/.test(text)) return lineRecord(text);
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value as never) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

const textIn =
  (name: string): Unwrap =>
  (record) => {
    const found = recordIn(own(record, name));
    return found && [found];
  };

function subscription(record: JsonObject): readonly unknown[] | undefined {
  const events = own(record, "logEvents");
  if (!Array.isArray(events) || typeof own(record, "logGroup") !== "string") return undefined;
  // CloudWatch asks with these whether anybody listens.
  if (own(record, "messageType") === "CONTROL_MESSAGE") return [];
  return events.map((event: unknown) =>
    isJsonObject(event as never) ? (recordIn(own(event as JsonObject, "message")) ?? event) : event,
  );
}

function object(name: string): Unwrap {
  return (record) => {
    const value = own(record, name);
    return isJsonObject(value as never) ? [value] : undefined;
  };
}

/**
 * What stands around records: CloudTrail files, subscriptions of CloudWatch Logs, EventBridge, hits of Elasticsearch, and
 * what vector, Logstash, fluent-bit and Docker put around a line that they pass on.
 */
const envelopes: readonly Envelope[] = [
  {
    fields: ["Records"],
    unwrap(record) {
      const records = own(record, "Records");
      return Array.isArray(records) ? (records as unknown[]) : undefined;
    },
  },
  { fields: ["logEvents", "logGroup"], unwrap: subscription },
  { fields: ["detail", "detail-type", "source"], unwrap: object("detail") },
  { fields: ["_source", "_index"], unwrap: object("_source") },
  { fields: ["message", "source_type"], unwrap: textIn("message") },
  { fields: ["message", "@version"], unwrap: textIn("message") },
  { fields: ["message", "agent"], unwrap: textIn("message") },
  { fields: ["log", "stream"], unwrap: textIn("log") },
  { fields: ["log", "date"], unwrap: textIn("log") },
];

/** The fields by which an envelope is known: a record that has all of one set is parsed before anything is told of it. */
export const envelopeFields: readonly (readonly string[])[] = envelopes.map(({ fields }) => fields);

function held(record: JsonObject): readonly unknown[] | undefined {
  for (const { fields, unwrap } of envelopes) {
    if (!fields.every((name) => Object.hasOwn(record, name))) continue;
    // A record that names its log type is what it says, but for a list of records.
    if (fields[0] !== "Records" && field(record, "p_log_type") !== undefined) continue;
    const found = unwrap(record);
    if (found) return found;
  }
  return undefined;
}

/** The records in a value: the items of a list, what an envelope holds, or the value itself. */
export function recordsOf(value: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(value) && depth === 0) return value.flatMap((item) => recordsOf(item, 1));
  if (!isJsonObject(value as never) || depth > MAX_DEPTH) return [value];
  const found = held(value as JsonObject);
  return found ? found.flatMap((item) => recordsOf(item, depth + 1)) : [value];
}

import { createHash } from "node:crypto";
import { field, fieldAt, type JsonObject, type JsonValue } from "../json";
import { type LogFormat, logFormatOf } from "../log-formats";
import { indicatorsOf } from "./indicators";

const ANY = "p_any_";

/** What was worked out for a record, by field: most records are never asked. */
const known = new WeakMap<JsonObject, Map<string, JsonValue | undefined>>();

/** The event's own id, else a hash of all that it says: the same event has the same row id in every run. */
function rowId(log: JsonObject, { logType, id }: LogFormat): string {
  const own = id === undefined ? undefined : (field(log, id) ?? fieldAt(log, id.split(".")));
  const said = typeof own === "string" || typeof own === "number" ? String(own) : textOf(log);
  return createHash("sha256").update(logType).update("\0").update(said).digest("hex").slice(0, 32);
}

/** What is nested deeper than can be written is told from others by its names alone. */
function textOf(log: JsonObject): string {
  try {
    return JSON.stringify(log);
  } catch {
    return Object.keys(log).join("\0");
  }
}

function compute(log: JsonObject, name: string): JsonValue | undefined {
  const logType = field(log, "p_log_type");
  if (typeof logType !== "string") return undefined;
  if (name === "p_parse_time") return new Date().toISOString();
  const format = logFormatOf(logType);
  if (name === "p_row_id") return rowId(log, format);
  const values = name.startsWith(ANY) ? indicatorsOf(log, format, name.slice(ANY.length)) : [];
  return values.length > 0 ? values : undefined;
}

/**
 * A field that every classified record has although nobody logged it: `p_row_id`, `p_parse_time`, and the indicators
 * `p_any_ip_addresses` and so on. Worked out when it is first asked for. Undefined for any other name, and for a record
 * of no log type.
 */
export function normalisedField(log: JsonObject, name: string): JsonValue | undefined {
  if (!name.startsWith("p_")) return undefined;
  if (name !== "p_row_id" && name !== "p_parse_time" && !name.startsWith(ANY)) return undefined;
  let fields = known.get(log);
  if (!fields) known.set(log, (fields = new Map()));
  if (!fields.has(name)) fields.set(name, compute(log, name));
  return fields.get(name);
}

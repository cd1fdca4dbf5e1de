import { type EventReader, type JsonValue, lookup } from "@pypanther/core";

/** No log type or time is longer; the fields of a malformed log may be. */
const MAX_NAME_LENGTH = 128;

/**
 * A PantherFlow query for whatever else happened around an event: every record of its log type and every signal within
 * `interval` of it that shares one of its indicators (the `p_any_` fields, account ids aside).
 */
export function pantherflowInvestigation(event: EventReader, interval = "30m"): string {
  const table = event.string("p_log_type").slice(0, MAX_NAME_LENGTH).toLowerCase().replaceAll(".", "_");
  const moment = `time.parse_timestamp(${literal(event.string("p_event_time").slice(0, MAX_NAME_LENGTH))})`;
  const span = `time.parse_timespan('${interval}')`;
  const overlaps = event
    .keys()
    .filter((key) => /^p_any_\w+$/.test(key) && key !== "p_any_aws_account_ids" && Array.isArray(event.get(key)))
    .map((key) => `arrays.overlap(${key}, [${literals(event.list(key))}])`);
  return [
    "union panther_signals.public.correlation_signals",
    `    , panther_logs.public.${table}`,
    `| where p_event_time between ${moment} - ${span} .. ${moment} + ${span}`,
    ...overlaps.map((overlap, index) => (index === 0 ? `| where ${overlap}` : `     or ${overlap}`)),
    "| sort p_event_time",
  ].join("\n");
}

function literals(values: readonly JsonValue[]): string {
  return values.flatMap((value) => literal(value) ?? []).join(", ");
}

/** A scalar as PantherFlow spells it (Python's way); undefined for lists and objects, which no indicator field holds. */
function literal(value: JsonValue): string | undefined {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? quoted(value) : undefined;
}

const named: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/[\p{C}\p{Z}\\']/gu, (character) => {
    if (character === " " || (character === "'" && quote === '"')) return character;
    return character === "'" ? "\\'" : (lookup(named, character) ?? escapeSequence(character));
  });
  return quote + escaped + quote;
}

function escapeSequence(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (code.length <= 2) return `\\x${code.padStart(2, "0")}`;
  return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
}

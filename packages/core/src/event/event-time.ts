import { field, fieldAt, type JsonObject, type JsonValue } from "../json";

/** The last millisecond of the year 9999. */
const LATEST = 253_402_300_799_999;

/** Longer texts are no time, and matching them would cost. */
const MAX_TEXT = 64;

const number = /^\d{9,19}(?:\.\d{1,9})?$/;
const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?$/;
const rfc2822 = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|UTC|[+-]\d{4})$/;

/** Where logs usually keep the time of an event, in the order of preference. */
const usualPaths = [
  "p_event_time",
  "timestamp",
  "time",
  "eventTime",
  "@timestamp",
  "created_at",
  "published",
  "ts",
  "date",
];

function inRange(time: number): number | undefined {
  return time >= 0 && time <= LATEST ? time : undefined;
}

/** Seconds, milli-, micro- or nanoseconds since 1970, told apart by size. */
function fromNumber(value: number): number | undefined {
  if (value < 1e11) return inRange(Math.round(value * 1000));
  if (value < 1e14) return inRange(Math.round(value));
  return inRange(Math.round(value < 1e17 ? value / 1e3 : value / 1e6));
}

/**
 * A time as logs write it, in milliseconds since 1970: ISO 8601 (UTC when it names no zone, since the zone of the
 * machine that replays a log says nothing about it), RFC 2822, or a number since 1970. Undefined for anything else.
 */
export function parseTime(value: JsonValue | undefined): number | undefined {
  if (typeof value === "number") return fromNumber(value);
  if (typeof value !== "string" || value.length > MAX_TEXT) return undefined;
  const [, date, clock, zone = "Z"] = iso.exec(value) ?? [];
  if (date && clock) {
    const offset = zone === "UTC" ? "Z" : zone.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2");
    return inRange(Date.parse(`${date}T${clock}${offset}`));
  }
  if (number.test(value)) return fromNumber(Number(value));
  return rfc2822.test(value) ? inRange(Date.parse(value)) : undefined;
}

/** The first readable time among the fields at these paths, by default those that most logs use; or undefined. */
export function timeAt(log: JsonObject, paths: readonly string[] = usualPaths): number | undefined {
  for (const path of paths) {
    const time = parseTime(field(log, path) ?? (path.includes(".") ? fieldAt(log, path.split(".")) : undefined));
    if (time !== undefined) return time;
  }
  return undefined;
}

import { type JsonValue, parseTime } from "@pypanther/core/runtime";

/** Reads a time; undefined when it is not written so. Milliseconds since 1970. */
export type TimeReader = (value: JsonValue) => number | undefined;

const MAX_TEXT = 64;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The parts of a time that a directive reads. */
type Part =
  | "year"
  | "shortYear"
  | "month"
  | "monthName"
  | "day"
  | "hour"
  | "hour12"
  | "half"
  | "minute"
  | "second"
  | "fraction"
  | "zone"
  | "epoch"
  | "";

const directives: Readonly<Record<string, readonly [pattern: string, part: Part]>> = {
  Y: [String.raw`\d{4}`, "year"],
  y: [String.raw`\d{2}`, "shortYear"],
  m: [String.raw`\d{1,2}`, "month"],
  b: ["[A-Za-z]{3}", "monthName"],
  B: ["[A-Za-z]{3,9}", "monthName"],
  d: [String.raw`\d{1,2}`, "day"],
  e: [String.raw` ?\d{1,2}`, "day"],
  a: ["[A-Za-z]{3}", ""],
  A: ["[A-Za-z]{6,9}", ""],
  H: [String.raw`\d{1,2}`, "hour"],
  I: [String.raw`\d{1,2}`, "hour12"],
  p: ["[AaPp][Mm]", "half"],
  M: [String.raw`\d{1,2}`, "minute"],
  S: [String.raw`\d{1,2}`, "second"],
  f: [String.raw`\d{1,9}`, "fraction"],
  L: [String.raw`\d{1,9}`, "fraction"],
  N: [String.raw`\d{1,9}`, "fraction"],
  z: [String.raw`Z|[+-]\d{2}:?\d{2}`, "zone"],
  Z: ["[A-Z]{1,5}", ""],
  s: [String.raw`\d{1,12}`, "epoch"],
};

const combined: Readonly<Record<string, string>> = { T: "%H:%M:%S", D: "%m/%d/%y", F: "%Y-%m-%d", R: "%H:%M" };

function numberIn(value: JsonValue): number | undefined {
  const number = typeof value === "string" && /^-?\d{1,20}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : undefined;
}

const unix =
  (perMillisecond: number): TimeReader =>
  (value) => {
    const number = numberIn(value);
    return number === undefined ? undefined : Math.round(number * perMillisecond);
  };

const rfc3339: TimeReader = (value) => (typeof value === "string" ? parseTime(value) : undefined);

const named: Readonly<Record<string, TimeReader>> = {
  rfc3339,
  unix: unix(1000),
  unix_ms: unix(1),
  unix_us: unix(1e-3),
  unix_ns: unix(1e-6),
  unix_auto: (value) => parseTime(numberIn(value)),
  cloudflare: (value) => rfc3339(value) ?? parseTime(numberIn(value)),
};

function zoneOffset(zone: string): number {
  if (zone === "" || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}

function hourOf(parts: ReadonlyMap<Part, string>): number {
  const hour12 = parts.get("hour12");
  if (hour12 === undefined) return Number(parts.get("hour") ?? 0);
  return (Number(hour12) % 12) + (parts.get("half")?.toLowerCase() === "pm" ? 12 : 0);
}

function timeOf(parts: ReadonlyMap<Part, string>): number | undefined {
  const epoch = parts.get("epoch");
  if (epoch !== undefined) return Number(epoch) * 1000;
  const number = (part: Part, otherwise: number): number => Number(parts.get(part) ?? otherwise);
  const shortYear = parts.get("shortYear");
  const year =
    shortYear === undefined ? number("year", NaN) : Number(shortYear) + (Number(shortYear) < 69 ? 2000 : 1900);
  const monthName = parts.get("monthName");
  const month = monthName === undefined ? number("month", 1) - 1 : months.indexOf(monthName.slice(0, 3).toLowerCase());
  const day = number("day", 1);
  const time = Date.UTC(year, month, day, hourOf(parts), number("minute", 0), number("second", 0));
  if (Number.isNaN(time) || month < 0 || new Date(time).getUTCMonth() !== month) return undefined;
  const fraction = Math.trunc(Number(`0.${parts.get("fraction") ?? "0"}`) * 1000);
  return time + fraction - zoneOffset(parts.get("zone") ?? "");
}

/** Prepares a format of strftime; every directive reads a few characters, so the expression is linear. */
function strftime(format: string): TimeReader {
  const parts: Part[] = [];
  const expanded = format.replace(/%([TDFR])/g, (_, letter: string) => combined[letter] ?? "");
  const pattern = expanded.replace(/%(.)|[^%]+|%$/g, (text: string, letter?: string) => {
    if (letter === undefined) return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    if (letter === "%") return "%";
    const directive = Object.hasOwn(directives, letter) ? directives[letter] : undefined;
    if (!directive) throw new Error(`${format}: %${letter} is no known directive of a time format`);
    parts.push(directive[1]);
    return `(${directive[0]})`;
  });
  const expression = new RegExp(`^${pattern}$`);
  return (value) => {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string" || text.length > MAX_TEXT) return undefined;
    const found = expression.exec(text);
    return found ? timeOf(new Map(parts.map((part, index) => [part, (found[index + 1] ?? "").trim()]))) : undefined;
  };
}

/**
 * What reads times of a format: a name such as "rfc3339" or "unix_ms", or directives of strftime. Throws an Error for a
 * format that is neither.
 */
export function timeReader(format: string): TimeReader {
  const reader = Object.hasOwn(named, format) ? named[format] : undefined;
  if (reader) return reader;
  if (format.includes("%")) return strftime(format);
  throw new Error(
    `${format} is no known time format; allowed: ${Object.keys(named).join(", ")}, or directives such as %Y-%m-%d`,
  );
}

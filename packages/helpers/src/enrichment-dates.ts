import type { JsonValue } from "@pypanther/core";
import { resolveTimestampString } from "./timestamps";

/** A date as an enrichment field spells it, and the moment it stands for. */
interface SpeltDate {
  text: string;
  date: Date;
}

/** The earliest date in an enrichment field, a text or a list of texts; null when it has none or one is unreadable. */
export function earliestDate(value: JsonValue): Date | null {
  return earliest(value)?.date ?? null;
}

/** The latest date in an enrichment field, a text or a list of texts; null when it has none or one is unreadable. */
export function latestDate(value: JsonValue): Date | null {
  return latest(value)?.date ?? null;
}

/** `earliestDate` as "2024-05-06 07:08:09", with microseconds and zone ("+00:00") where the field has them. */
export function earliestDateText(value: JsonValue): string | null {
  return dateText(earliest(value));
}

/** `latestDate` as text, like `earliestDateText`. */
export function latestDateText(value: JsonValue): string | null {
  return dateText(latest(value));
}

function earliest(value: JsonValue): SpeltDate | null {
  return choose(value, (date, other) => date < other);
}

function latest(value: JsonValue): SpeltDate | null {
  return choose(value, (date, other) => date > other);
}

function choose(value: JsonValue, isBetter: (date: Date, other: Date) => boolean): SpeltDate | null {
  let best: SpeltDate | null = null;
  for (const text of [value].flat()) {
    const date = typeof text === "string" ? resolveTimestampString(text) : null;
    if (typeof text !== "string" || date === null) return null;
    if (best === null || isBetter(date, best.date)) best = { text, date };
  }
  return best;
}

/** No date is longer. */
const MAX_LENGTH = 64;

function dateText(chosen: SpeltDate | null): string | null {
  if (chosen === null) return null;
  const text = chosen.text.slice(0, MAX_LENGTH).trim();
  const [end = "", fraction = "", zone = ""] = /(?:\.(\d{1,9}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i.exec(text) ?? [];
  // What has no zone is read as UTC, so without its zone the time stays as it is spelt.
  const spelt = resolveTimestampString(text.slice(0, text.length - end.length)) ?? chosen.date;
  const microseconds = fraction.slice(0, 6).padEnd(6, "0");
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : zone && "+00:00";
  const seconds = spelt.toISOString().slice(0, 19).replace("T", " ");
  return seconds + (Number(microseconds) > 0 ? `.${microseconds}` : "") + offset;
}

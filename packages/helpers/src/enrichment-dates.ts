import type { JsonValue } from "@pypanther/core";
import { resolveTimestampString } from "./base";

/** The earliest date in an enrichment field, a text or a list of texts; null when it has none or one is unreadable. */
export function earliestDate(value: JsonValue): Date | null {
  return choose(value, Math.min, Infinity);
}

/** The latest date in an enrichment field, a text or a list of texts; null when it has none or one is unreadable. */
export function latestDate(value: JsonValue): Date | null {
  return choose(value, Math.max, -Infinity);
}

/** A date as "2024-05-06 07:08:09" in UTC, with milliseconds when there are any. */
export function dateText(date: Date | null): string | null {
  return (
    date &&
    date
      .toISOString()
      .replace("T", " ")
      .replace(/(?:\.000)?Z$/, "")
  );
}

function choose(value: JsonValue, better: (one: number, other: number) => number, worst: number): Date | null {
  const texts: readonly JsonValue[] = Array.isArray(value) ? value : [value];
  // NaN, an unreadable date, outlasts every comparison.
  const time = texts.reduce<number>((best, text) => better(best, timeOf(text)), worst);
  return Number.isFinite(time) ? new Date(time) : null;
}

function timeOf(text: JsonValue): number {
  return typeof text === "string" ? (resolveTimestampString(text)?.getTime() ?? NaN) : NaN;
}

import { timeOf } from "@pypanther/core";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How old a date of a credential report is, in days. A date that is absent or empty is no age at all (0); a text that is no time
 * is older than anything.
 *
 * @param now The time in milliseconds since 1970.
 */
export function ageInDays(date: unknown, now: number): number {
  if (date === undefined || date === null || date === "") return 0;
  const time = timeOf(date);
  return time === undefined ? Infinity : (now - time) / DAY_MS;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})(?:[.,:*](?<fraction>\d{1,9}))?\s*(?<half>[AP]M)?`;
const zone = String.raw`\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?`;
const month = "(?<month>[A-Za-z]{3})[a-z]{0,6}";

/** The layouts that logs write times in. */
const layouts = [
  String.raw`(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})[T *]${time}${zone}`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})[T ]${time}${zone}`,
  String.raw`(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})`,
  String.raw`(?<year>\d{4}) ${month} {1,2}(?<day>\d{1,2}) ${time}${zone}`,
  String.raw`(?:[A-Za-z]{3}, )?(?<day>\d{1,2})[-/ ]${month}[-/ ](?<year>\d{4})[: ]${time}${zone}`,
  String.raw`(?:[A-Za-z]{3} )?${month} {1,2}(?<day>\d{1,2}),? (?<year>\d{4}) ${time}${zone}`,
  String.raw`(?:[A-Za-z]{3} )?${month} {1,2}(?<day>\d{1,2}) ${time}${zone}(?: (?<year>\d{4}))?`,
  String.raw`(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})[ *]${time}${zone}`,
].map((layout) => new RegExp(`^${layout}$`, "i"));

const MAX_LENGTH = 64;

/**
 * The moment that a log's text stands for, precise to the millisecond; null for an empty or unknown text. A time
 * without a zone is UTC, one without a year is in 1900. Accepts ISO 8601 and its common variants, RFC 2822, Apache and
 * syslog times, and Unix times of 9 to 19 digits (seconds, milli-, micro- or nanoseconds by their size).
 */
export function resolveTimestampString(timestamp: string | null): Date | null {
  const text = (timestamp ?? "")
    .slice(0, MAX_LENGTH + 1)
    .replaceAll("'", "")
    .trim();
  if (text === "" || text.length > MAX_LENGTH) return null;
  for (const layout of layouts) {
    const parts = layout.exec(text)?.groups;
    if (parts) return momentOf(parts);
  }
  return /^\d{9,19}(?:\.\d+)?$/.test(text) ? new Date(unixMilliseconds(Number(text))) : null;
}

/** The moment of a Panther time such as "2022-04-05 10:11:12.123456789" (UTC); null for what is no time. */
export function pantherNanotimeToPythonDatetime(pantherTime: string): Date | null {
  return resolveTimestampString(pantherTime);
}

/** The moment of a Go time such as "2022-04-05T10:11:12.123456789Z"; null for what is no time. */
export function golangNanotimeToPythonDatetime(golangTime: string): Date | null {
  return resolveTimestampString(golangTime);
}

function momentOf(parts: Record<string, string | undefined>): Date | null {
  const month = monthNumber(parts.month ?? "");
  const day = Number(parts.day);
  let hour = Number(parts.hour ?? 0);
  if (parts.half) hour = (hour % 12) + (parts.half.toUpperCase() === "PM" ? 12 : 0);
  const minute = Number(parts.minute ?? 0);
  const second = Number(parts.second ?? 0);
  if (hour > 23 || minute > 59 || second > 60) return null;
  const millisecond = Number((parts.fraction ?? "").slice(0, 3).padEnd(3, "0"));
  const date = new Date(0);
  date.setUTCFullYear(Number(parts.year ?? 1900), month - 1, day);
  // A day such as 31 February rolls over into the next month.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute - zoneMinutes(parts.zone ?? ""), second, millisecond);
  return date;
}

function monthNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : months.indexOf(text.toLowerCase()) + 1;
}

function zoneMinutes(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function unixMilliseconds(value: number): number {
  if (value < 1e12) return value * 1000;
  if (value < 1e15) return value;
  return value < 1e18 ? value / 1e3 : value / 1e6;
}

const ZERO = 0x30;

/** Two digits at a place, or a number that fails every range check. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to a day of the Gregorian calendar (the algorithm of Howard Hinnant's `days_from_civil`). */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * A time spelt "2026-03-01T12:30:45Z" or with milliseconds, in milliseconds since 1970, read from bytes: the spelling of
 * nearly all times in logs. Undefined for every other one, and for days that no month has.
 */
export function isoTime(bytes: Uint8Array, start: number, end: number): number | undefined {
  const length = end - start;
  if (length !== 20 && length !== 24) return undefined;
  if (
    bytes[start + 4] !== 0x2d ||
    bytes[start + 7] !== 0x2d ||
    bytes[start + 10] !== 0x54 ||
    bytes[start + 13] !== 0x3a ||
    bytes[start + 16] !== 0x3a ||
    bytes[end - 1] !== 0x5a
  ) {
    return undefined;
  }
  const year = two(bytes, start) * 100 + two(bytes, start + 2);
  const month = two(bytes, start + 5);
  const day = two(bytes, start + 8);
  const hours = two(bytes, start + 11);
  const minutes = two(bytes, start + 14);
  const seconds = two(bytes, start + 17);
  let milliseconds = 0;
  if (length === 24) {
    if (bytes[start + 19] !== 0x2e) return undefined;
    milliseconds = two(bytes, start + 20) * 10 + (bytes[start + 22] as number) - ZERO;
    if (!((bytes[start + 22] as number) >= ZERO && (bytes[start + 22] as number) <= ZERO + 9)) return undefined;
  }
  if (!(year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year))) return undefined;
  if (!(hours <= 23 && minutes <= 59 && seconds <= 59 && milliseconds <= 999)) return undefined;
  return (((daysSince1970(year, month, day) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

const OPEN_OBJECT = 0x7b;
const FIRST_OF_RECORDS = 0x52;

const isBlank = (byte: number | undefined): boolean => byte !== undefined && byte <= 0x20;

/** What stands before the records of a CloudTrail file. */
const envelope = /^\s*\{\s*"Records"\s*:\s*\[/;
/** The most bytes that may stand before the records. */
export const ENVELOPE_BYTES = 256;

/** Where the first record of an envelope stands that begins at `at`, or undefined when none does. */
export function recordsIn(bytes: Buffer, at: number, end: number): number | undefined {
  while (isBlank(bytes[at]) && at < end) at += 1;
  if (bytes[at] !== OPEN_OBJECT) return undefined;
  let key = at + 1;
  while (isBlank(bytes[key])) key += 1;
  if (bytes[key + 1] !== FIRST_OF_RECORDS) return undefined;
  const head = envelope.exec(bytes.toString("latin1", at, Math.min(at + ENVELOPE_BYTES, end)));
  return head ? at + head[0].length : undefined;
}

/** Where something stands in the order of events: by time, then where it was read, then by rule. */
export interface Ordered {
  /** Event time in milliseconds since 1970. */
  readonly time: number;
  /** The key of the source that it was read from. */
  readonly origin: string;
  /** The record's number in its source. */
  readonly ordinal: number;
  readonly ruleId: string;
}

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Which of two comes first; the same for every order of reading. */
export function compareOrdered(a: Ordered, b: Ordered): number {
  return a.time - b.time || compare(a.origin, b.origin) || a.ordinal - b.ordinal || compare(a.ruleId, b.ruleId);
}

/** A piece of a source that should be JSON. */
export interface TextPiece {
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** Its bytes, or why there are none. */
  readonly bytes: Buffer | null;
  readonly problem?: string;
}

/** What to say about a piece over the limit. */
export function tooLong(what: string, maxBytes: number): string {
  return `${what} is longer than ${maxBytes} bytes, the most that one event may have; it was skipped`;
}

/** A key of a durable store; keys are ordered part by part, numbers before texts. */
export type StoreKey = readonly (string | number)[];

/** One change of a durable store; without a value, the key is removed. */
export interface StoreChange {
  readonly key: StoreKey;
  readonly value?: unknown;
}

/** Which part of a range is wanted. */
export interface RangeOptions {
  readonly after?: StoreKey;
  readonly limit?: number;
}

/**
 * A store on disk for what a run must not forget. One process at a time; values are JSON. Whoever implements it throws
 * a PantherError for a store that is in use, damaged, full or of another version, and leaves it as it was.
 */
export interface DurableStore {
  /** The value of a key, or undefined. */
  get(key: StoreKey): unknown;
  /** The entries whose keys begin with these parts, in order: those behind `after`, at most `limit` of them. */
  range(prefix: StoreKey, options?: RangeOptions): Iterable<{ readonly key: StoreKey; readonly value: unknown }>;
  /** Makes all changes or none; when it returns, they survive whatever happens. */
  write(changes: Iterable<StoreChange>): void;
  close(): Promise<void>;
}

/** The most bytes that a text may have as a part of a key. */
const MAX_PART_BYTES = 300;

/** A text as a part of a key: itself, or its start and a hash of all of it when it is long. */
export function keyPart(text: string): string {
  if (text.length * 3 <= MAX_PART_BYTES || Buffer.byteLength(text) <= MAX_PART_BYTES) return text;
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  return `${text.slice(0, 40)}#${createHash("sha256").update(text).digest("hex")}`;
}

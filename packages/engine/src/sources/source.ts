/** Something that bytes of logs come from. */
export interface Source {
  /** What people call it: the file's path, or "-" for standard input. */
  readonly name: string;
  /** What tells it from others for good, when the name may come to mean another file; the name otherwise. */
  readonly key?: string;
  /** Where it lies on disk, for one that any thread can open. */
  readonly path?: string;
  /** How many bytes it has, for one that is known to have so many and does not grow. */
  readonly size?: number;
  /** Whether there may be more in it after it has been read to its end. */
  readonly grows?: boolean;
  /**
   * How long, in milliseconds, its sender may send the same again under the same key after it was read. That it was read
   * is remembered for so long; without this, for good.
   */
  readonly redeliveryMs?: number;
  /** Starts reading, from a byte on if it can; from the first by default. */
  open(from?: number): AsyncIterable<Uint8Array>;
  /** What is in it, when it is small and somebody has begun to read it already. */
  readonly small?: Promise<SmallContent | undefined>;
  /** All of it at once, when it is small enough for that; undefined otherwise. */
  readAll?(): Buffer | undefined;
}

/** All of a small source. */
export interface SmallContent {
  readonly bytes: Buffer;
  /** The same unpacked; undefined when that takes a closer look. */
  readonly unpacked: Buffer | undefined;
}

/** How far a growing source has been read, and what it was then. */
export interface ReadTo {
  /** Bytes from its beginning. */
  readonly bytes: number;
  /** A fingerprint of its beginning, and of how many bytes. */
  readonly head: string;
  readonly headBytes: number;
}

/** A source of lines of which there may be more later. */
export interface GrowingSource extends Source {
  readonly grows: true;
  /** Whether a last line without an end is all there is of it. */
  readonly settled: boolean;
  /** Where to read on: where it was left, or at its beginning when it is not what it was then. */
  resume(last: ReadTo | undefined): Promise<ReadTo>;
}

/** Whether a source may have more later. */
export function isGrowing(source: Source): source is GrowingSource {
  return source.grows === true;
}

/** What tells a source from others. */
export function keyOf({ key, name }: Pick<Source, "key" | "name">): string {
  return key ?? name;
}

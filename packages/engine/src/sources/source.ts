/** Something that bytes of logs come from. */
export interface Source {
  /** What people call it: the file's path, or "-" for standard input. */
  readonly name: string;
  /** What tells it from others for good, when the name may come to mean another file; the name otherwise. */
  readonly key?: string;
  /** Where it lies on disk, for one that any thread can open. */
  readonly path?: string;
  /** Whether there may be more in it after it has been read to its end. */
  readonly grows?: boolean;
  /** Starts reading; from a byte on, for a source that can. */
  open(): AsyncIterable<Uint8Array>;
  /** All of it at once, when it is small enough for that; undefined otherwise. */
  readAll?(): Promise<Buffer | undefined>;
}

/** What tells a source from others. */
export function keyOf({ key, name }: Pick<Source, "key" | "name">): string {
  return key ?? name;
}

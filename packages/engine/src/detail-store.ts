import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Details beyond this many bytes go to disk. */
const MEMORY_BYTES = 64 * 1024 * 1024;

interface Extent {
  readonly offset: number;
  readonly length: number;
}

/**
 * Keeps JSON values by number: in memory at first, in a temporary file of this process once they are too many. What an
 * alert says is only needed for the few matches that open one, but which those are is known at the end.
 */
export class DetailStore<T> {
  readonly #kept: (string | Extent)[] = [];
  #bytes = 0;
  #directory: string | undefined;
  #file: number | undefined;
  #fileEnd = 0;

  constructor(private readonly memoryBytes = MEMORY_BYTES) {}

  /** Keeps a value and returns its number. */
  put(value: T): number {
    const text = JSON.stringify(value);
    this.#bytes += text.length;
    return this.#kept.push(this.#bytes <= this.memoryBytes ? text : this.#write(text)) - 1;
  }

  /** The value of a number that `put` returned. */
  get(index: number): T {
    const kept = this.#kept[index];
    if (kept === undefined) throw new RangeError(`There is no detail number ${index}.`);
    return JSON.parse(typeof kept === "string" ? kept : this.#read(kept)) as T;
  }

  /** Removes the temporary file, if there is one. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    if (this.#directory !== undefined) rmSync(this.#directory, { recursive: true, force: true });
    this.#file = undefined;
    this.#directory = undefined;
  }

  #write(text: string): Extent {
    if (this.#file === undefined) {
      this.#directory = mkdtempSync(join(tmpdir(), "pypanther-"));
      this.#file = openSync(join(this.#directory, "details"), "w+", 0o600);
      // Where files can be removed while they are open, not even a killed process leaves this one behind.
      if (process.platform !== "win32") rmSync(this.#directory, { recursive: true });
    }
    const bytes = Buffer.from(text);
    const extent = { offset: this.#fileEnd, length: bytes.length };
    for (let written = 0; written < bytes.length;) {
      written += writeSync(this.#file, bytes, written, bytes.length - written, this.#fileEnd + written);
    }
    this.#fileEnd += bytes.length;
    return extent;
  }

  #read({ offset, length }: Extent): string {
    const bytes = Buffer.alloc(length);
    for (let read = 0; this.#file !== undefined && read < length;) {
      const count = readSync(this.#file, bytes, read, length - read, offset + read);
      if (count === 0) throw new Error("The temporary file of match details was cut short.");
      read += count;
    }
    return bytes.toString();
  }
}

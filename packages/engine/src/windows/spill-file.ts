import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PantherError, toError } from "@pypanther/core/runtime";

/** Reads of this size keep many runs open at little cost. */
const READ_BYTES = 256 * 1024;
const WRITE_BYTES = 1024 * 1024;
const NEWLINE = 0x0a;

/** A part of a spill file. */
export interface Run {
  readonly offset: number;
  readonly length: number;
}

/** A temporary file of this process that nothing is left of, whatever ends it; holds runs of JSON values. */
export class SpillFile {
  #directory: string | undefined;
  #file: number | undefined;
  #end = 0;

  /** Writes JSON texts as one run. Throws a PantherError with code SPILL_FAILED when the disk does not take them. */
  write(texts: Iterable<string>): Run {
    const offset = this.#end;
    let lines: string[] = [];
    let bytes = 0;
    const flush = (): void => {
      this.#append(Buffer.from(lines.join("")));
      lines = [];
      bytes = 0;
    };
    for (const text of texts) {
      const line = `${text}\n`;
      lines.push(line);
      bytes += line.length;
      if (bytes > WRITE_BYTES) flush();
    }
    flush();
    return { offset, length: this.#end - offset };
  }

  /** The values of a run, in the order in which they were written. */
  *read<T>({ offset, length }: Run): Generator<T> {
    let rest = Buffer.alloc(0);
    for (let at = offset; at < offset + length;) {
      const chunk = Buffer.alloc(Math.min(READ_BYTES, offset + length - at));
      const count = this.#file === undefined ? 0 : readSync(this.#file, chunk, 0, chunk.length, at);
      if (count === 0) throw new PantherError("SPILL_FAILED", "The temporary file of matches was cut short.");
      at += count;
      const bytes = rest.length === 0 ? chunk.subarray(0, count) : Buffer.concat([rest, chunk.subarray(0, count)]);
      let start = 0;
      for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        yield JSON.parse(bytes.toString("utf8", start, end)) as T;
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  }

  /** Removes the file. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    if (this.#directory !== undefined) rmSync(this.#directory, { recursive: true, force: true });
    this.#file = undefined;
    this.#directory = undefined;
  }

  #append(bytes: Buffer): void {
    try {
      const file = (this.#file ??= this.#open());
      for (let written = 0; written < bytes.length;) {
        written += writeSync(file, bytes, written, bytes.length - written, this.#end + written);
      }
      this.#end += bytes.length;
    } catch (thrown) {
      throw new PantherError(
        "SPILL_FAILED",
        `Matches that wait for their turn could not be written to ${tmpdir()}: ${toError(thrown).message}. Make room, or set TMPDIR to a place with some.`,
      );
    }
  }

  #open(): number {
    this.#directory = mkdtempSync(join(tmpdir(), "pypanther-"));
    const file = openSync(join(this.#directory, "waiting"), "w+", 0o600);
    // Where files can be removed while they are open, not even a killed process leaves this one behind.
    if (process.platform !== "win32") rmSync(this.#directory, { recursive: true });
    return file;
  }
}

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PantherError, toError } from "@pypanther/core/runtime";

/** Reads of this size keep many runs open at little cost. */
const READ_BYTES = 256 * 1024;
const WRITE_BYTES = 1024 * 1024;
/** Before each entry: how long its JSON is, and how long its text is and one more, 0 for none. */
const HEAD_BYTES = 8;

/** A part of a spill file. */
export interface Run {
  readonly offset: number;
  readonly length: number;
}

/** What is written: JSON, and a text that is kept as it is, since spelling it in JSON would cost more than it is long. */
export interface Packed {
  readonly json: string;
  readonly text: string | null;
}

/** A temporary file of this process that nothing is left of, whatever ends it; holds runs of entries. */
export class SpillFile {
  #directory: string | undefined;
  #file: number | undefined;
  #end = 0;

  /** Writes entries as one run. Throws a PantherError with code SPILL_FAILED when the disk does not take them. */
  write(entries: Iterable<Packed>): Run {
    const offset = this.#end;
    let parts: Buffer[] = [];
    let bytes = 0;
    const flush = (): void => {
      this.#append(Buffer.concat(parts));
      parts = [];
      bytes = 0;
    };
    for (const entry of entries) {
      const part = encoded(entry);
      parts.push(part);
      bytes += part.length;
      if (bytes > WRITE_BYTES) flush();
    }
    flush();
    return { offset, length: this.#end - offset };
  }

  /** The entries of a run, in the order in which they were written. */
  *read({ offset, length }: Run): Generator<Packed> {
    let bytes = Buffer.alloc(0);
    let at = offset;
    let start = 0;
    const more = (wanted: number): void => {
      const chunk = Buffer.allocUnsafe(Math.min(Math.max(READ_BYTES, wanted), offset + length - at));
      const count = this.#file === undefined ? 0 : readSync(this.#file, chunk, 0, chunk.length, at);
      if (count === 0) throw new PantherError("SPILL_FAILED", "The temporary file of matches was cut short.");
      at += count;
      bytes = Buffer.concat([bytes.subarray(start), chunk.subarray(0, count)]);
      start = 0;
    };
    while (at < offset + length || start < bytes.length) {
      while (bytes.length - start < HEAD_BYTES) more(HEAD_BYTES);
      const jsonEnd = HEAD_BYTES + bytes.readUInt32LE(start);
      const textBytes = bytes.readUInt32LE(start + 4) - 1;
      const end = jsonEnd + Math.max(textBytes, 0);
      while (bytes.length - start < end) more(end - (bytes.length - start));
      yield {
        json: bytes.toString("utf8", start + HEAD_BYTES, start + jsonEnd),
        text: textBytes < 0 ? null : bytes.toString("utf8", start + jsonEnd, start + end),
      };
      start += end;
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

function encoded({ json, text }: Packed): Buffer {
  const jsonBytes = Buffer.byteLength(json);
  const textBytes = text === null ? 0 : Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(HEAD_BYTES + jsonBytes + textBytes);
  bytes.writeUInt32LE(jsonBytes, 0);
  bytes.writeUInt32LE(text === null ? 0 : textBytes + 1, 4);
  bytes.write(json, HEAD_BYTES);
  if (text !== null) bytes.write(text, HEAD_BYTES + jsonBytes);
  return bytes;
}

import type { JsonObject } from "@pypanther/core/runtime";
import type { DecodeLimits } from "./decode-limits";
import { ENVELOPE_BYTES, recordsIn } from "./envelope";
import { INCOMPLETE, INVALID } from "./json-scanner";
import type { Layout } from "./layout";
import { DocumentSplitter } from "./split-document";
import { type TextPiece, tooLong } from "./text-piece";

/** Finds where a JSON value ends without making anything of it. */
export interface ValueScanner {
  /** Returns where the value that begins at `start` ends, INCOMPLETE or INVALID. */
  scan(bytes: Uint8Array, start: number, end: number): number;
}

/** Takes what a source holds, in order. */
export interface RecordVisitor {
  /** A record that the scanner has just found to be a whole JSON value. */
  scanned(bytes: Buffer, start: number, end: number, line: number): void;
  /** A text that should be JSON. */
  text(bytes: Buffer, line: number, isLine: boolean): void;
  /** A record of a text that is no JSON, and about how many bytes it had. */
  record(record: JsonObject, line: number, size: number): void;
  problem(line: number, message: string): void;
}

const NEWLINE = 0x0a;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const CLOSE_OBJECT = 0x7d;

const isBlank = (byte: number | undefined): boolean => byte !== undefined && byte <= 0x20;

/** Where the reader is in the structure of the text. */
type Place = "line" | "document" | "records" | "behind records" | "list" | "slow" | "skipping";

/**
 * Cuts the text of a source into records: a line each, or the items of a `Records` envelope or of a list. What is
 * well-formed is cut at the speed of the scanner; what is not is left to a splitter that knows how to go on behind it.
 * Holds one record, or one line, at a time.
 */
export class RecordReader {
  #held: Buffer[] = [];
  #heldBytes = 0;
  #given = 0;
  #place: Place;
  /** The place between top-level values. */
  readonly #top: Place;
  #slow: DocumentSplitter | undefined;
  #line = 1;
  /** Where the next newline of the current chunk is, so that lines are counted without looking twice. */
  #nextNewline = -1;
  /** A record that is not all there is looked at again only when there is twice as much of it. */
  #enough = 0;

  /**
   * @param scanner Finds the ends of records; without one, lines are passed on as texts unseen.
   */
  constructor(
    private readonly layout: Layout,
    private readonly scanner: ValueScanner,
    private readonly visitor: RecordVisitor,
    private readonly limits: DecodeLimits,
    /** Whether scanning lines is worth it at present. */
    private readonly worthwhile: () => boolean,
  ) {
    this.#place = this.#top = layout === "lines" ? "line" : "document";
  }

  /** Takes the next chunk. */
  push(chunk: Buffer): void {
    this.#given += chunk.length;
    if (this.#heldBytes === 0) {
      this.#read(chunk, false);
      return;
    }
    this.#held.push(chunk);
    this.#heldBytes += chunk.length;
    if (this.#heldBytes < this.#enough && !(this.#place === "line" && chunk.includes(NEWLINE))) return;
    this.#read(this.#takeHeld(), false);
  }

  /** Takes note that the text is over. */
  end(): void {
    this.#read(this.#takeHeld(), true);
    if (this.#slow) this.#pieces(this.#slow.end());
    else if (this.#place === "records" || this.#place === "list" || this.#place === "behind records") {
      this.visitor.problem(
        this.#line,
        "the text ends in the middle of a JSON value: the file is cut off, or a bracket or quote is missing",
      );
    }
  }

  /** Bytes that have been read to the end of what they belong to. */
  get consumed(): number {
    return this.#given - this.#heldBytes;
  }

  /** Passes on a last line without an end if it is a whole record; otherwise it is held for what may follow. */
  endIfWhole(): void {
    if (this.#place !== "line" || this.#heldBytes === 0) return;
    const held = this.#takeHeld();
    const end = this.scanner.scan(held, 0, held.length);
    if (end >= 0 && isRestBlank(held, end, held.length)) this.#read(held, true);
    else this.#hold(held);
  }

  /** Takes note that no more can be read: what is complete is passed on, what is not is left out. */
  cutOff(): void {
    if (this.#heldBytes === 0) return;
    const held = this.#takeHeld();
    const isEnvelope = recordsIn(held, 0, held.length) !== undefined;
    this.#read(held, this.#place !== "line" || isEnvelope || this.#isWhole(held));
  }

  /** Whether bytes are one whole value. */
  #isWhole(bytes: Buffer): boolean {
    const end = this.scanner.scan(bytes, 0, bytes.length);
    return end >= 0 && isRestBlank(bytes, end, bytes.length);
  }

  #takeHeld(): Buffer {
    const [only] = this.#held;
    const bytes = this.#held.length === 1 && only ? only : Buffer.concat(this.#held);
    this.#held = [];
    this.#heldBytes = 0;
    return bytes;
  }

  #hold(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#held = [bytes];
    this.#heldBytes = bytes.length;
    this.#enough = bytes.length * 2;
  }

  #read(bytes: Buffer, last: boolean): void {
    this.#nextNewline = bytes.indexOf(NEWLINE);
    let at = 0;
    while (at < bytes.length) {
      const next = this.#step(bytes, at, last);
      if (next === INCOMPLETE) break;
      at = next;
    }
    this.#countLines(bytes, at);
    this.#hold(bytes.subarray(at));
  }

  /** Reads one thing at `at`; returns where the next one begins, or INCOMPLETE. */
  #step(bytes: Buffer, at: number, last: boolean): number {
    switch (this.#place) {
      case "line":
        return this.#atLine(bytes, at, last);
      case "document":
        return this.#atDocument(bytes, at, last);
      case "records":
      case "list":
        return this.#atItem(bytes, at, last);
      case "behind records":
        return this.#behindRecords(bytes, at, last);
      case "skipping":
        return this.#skipLine(bytes, at);
      default:
        return this.#slowly(bytes, at);
    }
  }

  #atLine(bytes: Buffer, at: number, last: boolean): number {
    const newline = this.#newlineFrom(bytes, at);
    if (newline === -1 && !last && bytes.length - at < ENVELOPE_BYTES) return INCOMPLETE;
    const records = recordsIn(bytes, at, newline === -1 ? bytes.length : newline);
    if (records !== undefined) {
      this.#place = "records";
      return records;
    }
    const end = newline === -1 ? bytes.length : newline;
    if (end - at > this.limits.maxEventBytes) {
      this.visitor.problem(this.#line, tooLong("the line", this.limits.maxEventBytes));
      if (newline === -1) this.#place = "skipping";
    } else if (newline === -1 && !last) {
      return INCOMPLETE;
    } else {
      this.#wholeLine(bytes, at, end);
    }
    return this.#behindNewline(bytes, end, newline);
  }

  /** A top-level value of a text whose values span lines. */
  #atDocument(bytes: Buffer, at: number, last: boolean): number {
    while (isBlank(bytes[at])) at += 1;
    if (at >= bytes.length) return bytes.length;
    if (!last && bytes.length - at < ENVELOPE_BYTES) return INCOMPLETE;
    const records = recordsIn(bytes, at, bytes.length);
    if (records !== undefined || bytes[at] === OPEN_LIST) {
      this.#place = records === undefined ? "list" : "records";
      return records ?? at + 1;
    }
    this.#countLines(bytes, at);
    this.#slow = new DocumentSplitter(this.limits.maxEventBytes, { line: this.#line });
    this.#place = "slow";
    return at;
  }

  #wholeLine(bytes: Buffer, start: number, end: number): void {
    if (isRestBlank(bytes, start, end)) return;
    if (this.worthwhile()) {
      const stop = this.scanner.scan(bytes, start, end);
      if (stop >= 0 && isRestBlank(bytes, stop, end)) {
        this.visitor.scanned(bytes, start, stop, this.#line);
        return;
      }
    }
    this.visitor.text(bytes.subarray(start, end), this.#line, true);
  }

  #behindNewline(bytes: Buffer, end: number, newline: number): number {
    if (newline === -1) return end;
    this.#line += 1;
    this.#nextNewline = bytes.indexOf(NEWLINE, newline + 1);
    return newline + 1;
  }

  #skipLine(bytes: Buffer, at: number): number {
    const newline = this.#newlineFrom(bytes, at);
    if (newline !== -1) this.#place = "line";
    return this.#behindNewline(bytes, bytes.length, newline);
  }

  /** An item of a list of records, or what separates or ends them. */
  #atItem(bytes: Buffer, at: number, last: boolean): number {
    while (isBlank(bytes[at]) || bytes[at] === COMMA) at += 1;
    if (at >= bytes.length) return bytes.length;
    if (bytes[at] === CLOSE_LIST) {
      this.#place = this.#place === "records" ? "behind records" : this.#top;
      return at + 1;
    }
    const end = this.scanner.scan(bytes, at, bytes.length);
    if (end === INCOMPLETE && !last && bytes.length - at <= this.limits.maxEventBytes) return INCOMPLETE;
    if (end === INCOMPLETE || end === INVALID || (end >= bytes.length && !last)) {
      if (end >= bytes.length && !last) return INCOMPLETE;
      return this.#recover(bytes, at);
    }
    this.#countLines(bytes, at);
    if (end - at > this.limits.maxEventBytes) {
      this.visitor.problem(this.#line, tooLong("the event", this.limits.maxEventBytes));
    } else {
      this.visitor.scanned(bytes, at, end, this.#line);
    }
    return end;
  }

  /** What follows the list of an envelope: its end, or other fields, which hold no records. */
  #behindRecords(bytes: Buffer, at: number, last: boolean): number {
    while (isBlank(bytes[at])) at += 1;
    if (at >= bytes.length) return last ? bytes.length : INCOMPLETE;
    if (bytes[at] !== CLOSE_OBJECT) return this.#recover(bytes, at);
    this.#place = this.#top;
    return at + 1;
  }

  /** Leaves what is wrong, or merely unusual, to the splitter that reads byte by byte. */
  #recover(bytes: Buffer, at: number): number {
    this.#countLines(bytes, at);
    this.#slow = new DocumentSplitter(this.limits.maxEventBytes, {
      line: this.#line,
      inside: this.#place === "behind records" ? "envelope" : this.#place === "list" ? "list" : "records",
    });
    this.#place = "slow";
    return this.#slowly(bytes, at);
  }

  #slowly(bytes: Buffer, at: number): number {
    const slow = (this.#slow ??= new DocumentSplitter(this.limits.maxEventBytes));
    // A line that is a value of its own cannot be broken beyond its end.
    const newline = this.layout === "lines" ? this.#newlineFrom(bytes, at) : -1;
    const end = newline === -1 ? bytes.length : newline;
    this.#pieces(slow.take(bytes.subarray(at, end)));
    if (newline === -1) return end;
    this.#pieces(slow.end());
    this.#slow = undefined;
    this.#place = "line";
    return this.#behindNewline(bytes, end, newline);
  }

  #pieces(pieces: readonly TextPiece[]): void {
    for (const { line, bytes, problem } of pieces) {
      if (bytes === null) this.visitor.problem(line, problem ?? "");
      else this.visitor.text(bytes, line, false);
    }
  }

  #newlineFrom(bytes: Buffer, at: number): number {
    this.#countLines(bytes, at);
    return this.#nextNewline;
  }

  /** Counts the lines before `at` that have not been counted. */
  #countLines(bytes: Buffer, at: number): void {
    while (this.#nextNewline !== -1 && this.#nextNewline < at) {
      this.#line += 1;
      this.#nextNewline = bytes.indexOf(NEWLINE, this.#nextNewline + 1);
    }
  }
}

function isRestBlank(bytes: Buffer, at: number, end: number): boolean {
  while (at < end && isBlank(bytes[at])) at += 1;
  return at >= end;
}

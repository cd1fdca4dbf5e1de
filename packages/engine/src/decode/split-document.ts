import { JsonStructure, type Step } from "./json-structure";
import { type TextPiece, tooLong } from "./text-piece";

const NEWLINE = 0x0a;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const CLOSE_OBJECT = 0x7d;

const isBlank = (byte: number): boolean => byte <= 0x20;

/** What stands before the list of a CloudTrail file, once white space is gone. */
const recordsHead = '{"Records":[';
const RECORDS_HEAD_BYTES = 256;

/** Where in a text a splitter begins. */
export interface SplitFrom {
  /** The line, from 1. */
  readonly line?: number;
  /** What is open there: the list of `Records`, the object around it once that list is closed, or a top-level list. */
  readonly inside?: "records" | "envelope" | "list";
}

const closersOf = { records: [CLOSE_OBJECT, CLOSE_LIST], envelope: [CLOSE_OBJECT], list: [CLOSE_LIST] } as const;

/**
 * Cuts JSON documents into the events they hold: top-level values, items of a top-level list, or items of a top-level
 * `{"Records": [...]}`. Only one event is held at a time, however large the document.
 */
export class DocumentSplitter {
  readonly #structure: JsonStructure;
  /** Depth at which events stand: 0 for top-level values, 1 in a list, 2 in `Records`. */
  #eventDepth = 0;
  /** Behind the list of `Records`, the rest of its object holds no events. */
  #skipping = false;
  #line = 1;
  #startLine = 0;
  #start = -1;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #open = false;
  #pieces: TextPiece[] = [];

  constructor(
    private readonly maxBytes: number,
    { line = 1, inside }: SplitFrom = {},
  ) {
    this.#line = line;
    this.#structure = new JsonStructure(inside === undefined ? [] : closersOf[inside]);
    this.#eventDepth = inside === "records" ? 2 : inside === "list" ? 1 : 0;
    this.#skipping = inside === "envelope";
  }

  /** Takes a chunk and gives the events that ended in it. */
  take(chunk: Buffer): TextPiece[] {
    this.#pieces = [];
    this.#start = this.#open ? 0 : -1;
    for (let index = 0; index < chunk.length; index += 1) this.#step(chunk, index);
    if (this.#open) this.#hold(chunk.subarray(this.#start));
    return this.#pieces;
  }

  /** What is left when the text is over. */
  end(): TextPiece[] {
    this.#pieces = [];
    const { depth, inString } = this.#structure;
    if (depth === 0 && !inString) {
      if (this.#open) this.#finish(Buffer.alloc(0), 0);
      return this.#pieces;
    }
    const problem =
      "the text ends in the middle of a JSON value: the file is cut off, or a bracket or quote is missing";
    const line = this.#open ? this.#startLine : this.#line;
    if (this.#open && this.#heldBytes > this.maxBytes) {
      this.#pieces.push({ line, bytes: null, problem: tooLong("the event", this.maxBytes) });
    }
    return [...this.#pieces, { line, bytes: null, problem }];
  }

  #step(chunk: Buffer, index: number): void {
    const byte = chunk[index] ?? 0;
    if (byte === NEWLINE) this.#line += 1;
    const before = this.#structure.depth;
    const step = this.#structure.take(byte);
    if (step === "inside") return;
    if (step === "mismatch") this.#mismatch(chunk, index, byte);
    else if (step === "close") this.#close(chunk, index);
    else if (this.#skipping) return;
    else if (before === this.#eventDepth) this.#atEventDepth(chunk, index, byte, step);
    else if (step === "open" && byte === OPEN_LIST && before === 1 && this.#eventDepth === 0)
      this.#enterRecords(chunk, index);
  }

  #atEventDepth(chunk: Buffer, index: number, byte: number, step: Step): void {
    const ends = byte === COMMA || (this.#eventDepth === 0 && isBlank(byte));
    if (ends) {
      if (this.#open) this.#finish(chunk, index);
    } else if (step === "open" && this.#eventDepth === 0 && byte === OPEN_LIST) {
      if (this.#open) this.#finish(chunk, index);
      this.#eventDepth = 1;
    } else if (!this.#open && !isBlank(byte)) {
      this.#begin(index);
    }
  }

  #close(chunk: Buffer, index: number): void {
    const { depth } = this.#structure;
    if (depth === 0 && this.#skipping) {
      this.#skipping = false;
    } else if (this.#eventDepth === 0 && depth === 0) {
      this.#finish(chunk, index + 1);
    } else if (depth < this.#eventDepth) {
      if (this.#open) this.#finish(chunk, index);
      this.#skipping = this.#eventDepth === 2;
      this.#eventDepth = 0;
    }
  }

  #mismatch(chunk: Buffer, index: number, byte: number): void {
    if (this.#open) this.#finish(chunk, index + 1);
    else {
      const problem = `unexpected "${String.fromCharCode(byte)}"`;
      this.#pieces.push({ line: this.#line, bytes: null, problem });
    }
    const { depth } = this.#structure;
    if (depth < this.#eventDepth || depth === 0) this.#eventDepth = 0;
  }

  #enterRecords(chunk: Buffer, index: number): void {
    if (this.#heldBytes + index > RECORDS_HEAD_BYTES && this.#heldBytes > 0) return;
    if (index - this.#start > RECORDS_HEAD_BYTES) return;
    const head = Buffer.concat([...this.#held, chunk.subarray(this.#start, index + 1)]).toString();
    if (head.replace(/\s+/g, "") !== recordsHead) return;
    this.#forget();
    this.#eventDepth = 2;
  }

  #begin(index: number): void {
    this.#open = true;
    this.#start = index;
    this.#startLine = this.#line;
  }

  #hold(bytes: Buffer): void {
    this.#heldBytes += bytes.length;
    if (this.#heldBytes > this.maxBytes) this.#held = [];
    else this.#held.push(bytes);
  }

  #finish(chunk: Buffer, end: number): void {
    this.#hold(chunk.subarray(this.#start, end));
    const long = this.#heldBytes > this.maxBytes;
    const bytes = long ? null : this.#held.length === 1 ? (this.#held[0] ?? null) : Buffer.concat(this.#held);
    const piece = { line: this.#startLine, bytes };
    this.#pieces.push(long ? { ...piece, problem: tooLong("the event", this.maxBytes) } : piece);
    this.#forget();
  }

  #forget(): void {
    this.#open = false;
    this.#held = [];
    this.#heldBytes = 0;
  }
}

/** Splits a text that is all there. */
export function splitText(text: Buffer, maxBytes: number): TextPiece[] {
  const splitter = new DocumentSplitter(maxBytes);
  return [...splitter.take(text), ...splitter.end()];
}

import { isJsonObject, type JsonObject, PantherError, toError } from "@pypanther/core";
import { contentOf } from "./content";
import { type DecodeLimits, defaultLimits } from "./decode-limits";
import { layoutOf } from "./layout";
import type { DecodedEvent } from "./pipeline-events";
import type { InputProblem, RunSummary } from "./run-summary";
import type { Source } from "./source";
import { splitDocument, splitText } from "./split-document";
import { splitLines } from "./split-lines";
import type { TextPiece } from "./text-piece";

/** Events travel in batches of at most this many. */
const BATCH_SIZE = 512;

/** How sources are decoded. */
export interface DecodeOptions {
  readonly summary: RunSummary;
  /** Is told of everything that could not be read. */
  readonly onProblem?: (problem: InputProblem) => void;
  /** Stops at the first thing that cannot be read instead of going on without it. */
  readonly strict?: boolean;
  readonly limits?: Partial<DecodeLimits>;
}

/** The text of a piece without the NUL bytes that a preallocated or crashed file is padded with. */
function textOf(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return text.startsWith("\0") || text.endsWith("\0") || text.endsWith("\0\r")
    ? text.replace(/^\0+/, "").replace(/\r$/, "").replace(/\0+$/, "")
    : text;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}

/** The parser's reason, without the text that it quotes: that may hold what should not be in a terminal. */
function syntaxProblem(thrown: unknown): string {
  const { message } = toError(thrown);
  const quote = message.search(/, (?:\.\.\.)?"/);
  const reason = quote === -1 ? message : message.slice(0, quote);
  return `not valid JSON: ${reason.replace(/[^\x20-\x7e]+/g, " ")}`;
}

/** Several JSON objects on one line, as some delivery streams write them; undefined when that is not what it is. */
function objectsOf(bytes: Buffer, maxBytes: number): unknown[] | undefined {
  const pieces = splitText(bytes, maxBytes);
  if (pieces.length < 2) return undefined;
  try {
    const values = pieces.map((piece): unknown => JSON.parse(piece.bytes?.toString("utf8") ?? ""));
    return values.every(isJsonObject) ? values : undefined;
  } catch {
    return undefined;
  }
}

class SourceDecoder {
  #batch: DecodedEvent[] = [];
  readonly #limits: DecodeLimits;

  constructor(
    private readonly source: Source,
    private readonly options: DecodeOptions,
  ) {
    this.#limits = { ...defaultLimits, ...options.limits };
  }

  async *batches(): AsyncGenerator<DecodedEvent[]> {
    try {
      const { layout, bytes } = await layoutOf(contentOf(this.source.open(), this.#limits));
      const split = layout === "lines" ? splitLines : splitDocument;
      for await (const pieces of split(bytes, this.#limits.maxEventBytes)) {
        for (const piece of pieces) {
          this.#piece(piece, layout === "lines");
          if (this.#batch.length >= BATCH_SIZE) yield this.#take();
        }
      }
    } catch (thrown) {
      if (thrown instanceof PantherError && thrown.code === "MALFORMED_INPUT") throw thrown;
      this.#problem(0, `cannot be read to its end: ${toError(thrown).message}`);
    }
    if (this.#batch.length > 0) yield this.#take();
  }

  #take(): DecodedEvent[] {
    const batch = this.#batch;
    this.#batch = [];
    return batch;
  }

  #problem(line: number, message: string): void {
    this.options.summary.malformed += 1;
    const problem = { source: this.source.name, line, message };
    this.options.onProblem?.(problem);
    if (this.options.strict) {
      const place = line > 0 ? `${problem.source}:${line}` : problem.source;
      throw new PantherError("MALFORMED_INPUT", `${place}: ${message}`, { at: place });
    }
  }

  #piece({ line, bytes, problem }: TextPiece, isLine: boolean): void {
    if (bytes === null) {
      this.#problem(line, problem ?? "");
      return;
    }
    const text = textOf(bytes);
    if (text.trim() === "") return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (thrown) {
      const values = isLine ? objectsOf(bytes, this.#limits.maxEventBytes) : undefined;
      if (values) this.#events(line, values);
      else this.#problem(line, syntaxProblem(thrown));
      return;
    }
    this.#events(line, Array.isArray(value) ? value : [value]);
  }

  #events(line: number, values: readonly unknown[]): void {
    for (const value of values) {
      const records = isJsonObject(value) && Object.hasOwn(value, "Records") ? value["Records"] : undefined;
      if (Array.isArray(records)) for (const record of records as unknown[]) this.#event(line, record);
      else this.#event(line, value);
    }
  }

  #event(line: number, value: unknown): void {
    if (!isJsonObject(value)) {
      this.#problem(line, `an event must be a JSON object, found ${typeOf(value)}`);
      return;
    }
    this.options.summary.events += 1;
    this.#batch.push({ source: this.source.name, line, log: value as JsonObject });
  }
}

/**
 * Reads sources, one after the other, as events: JSON lines, JSON documents of any layout, lists and `Records` within
 * them, plain or gzip, told apart by content. What cannot be read is counted, reported and left out; with `strict` it
 * throws a PantherError with code MALFORMED_INPUT. Holds one event, or one line, at a time.
 */
export async function* decode(
  sources: Iterable<Source>,
  options: DecodeOptions,
): AsyncGenerator<readonly DecodedEvent[]> {
  for (const source of sources) yield* new SourceDecoder(source, options).batches();
}

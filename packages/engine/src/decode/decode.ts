import { toError } from "@pypanther/core/runtime";
import type { GrowingSource, Source } from "../sources";
import { contentOf, contentProblem } from "./content";
import type { DecodeLimits } from "./decode-limits";
import { layoutOf } from "./layout";
import { readTable, tableOf } from "./text";
import { RecordReader, type RecordVisitor, type ValueScanner } from "./record-reader";

/** How a source is decoded. */
export interface DecodeOptions {
  /** Finds the ends of records. */
  readonly scanner: ValueScanner;
  readonly visitor: RecordVisitor;
  readonly limits: DecodeLimits;
  /** Whether it is worth looking at lines before they are parsed. */
  readonly worthwhile: () => boolean;
}

/**
 * Reads a source to its end and shows the visitor its records: JSON lines, JSON documents of any layout, lists and
 * envelopes, logs of text and tables, plain or packed, told apart by content. Yields after each chunk, when the visitor has seen what
 * was in it. What cannot be read is told to the visitor as a problem.
 */
export async function* decode(
  source: Source,
  { scanner, visitor, limits, worthwhile }: DecodeOptions,
): AsyncGenerator<undefined> {
  let reader: RecordReader | undefined;
  try {
    const { layout, firstLine, bytes } = await layoutOf(contentOf(source, limits));
    const table = layout === "lines" ? tableOf(firstLine) : undefined;
    if (table) {
      yield* readTable(table, bytes, visitor, limits);
      yield;
      return;
    }
    reader = new RecordReader(layout, scanner, visitor, limits, worthwhile);
    for await (const chunk of bytes) {
      reader.push(chunk);
      yield;
    }
    reader.end();
  } catch (thrown) {
    tell(thrown, reader, visitor);
  }
  yield;
}

/**
 * Reads on in a source of lines that grows, from a byte on. Yields how many bytes have been read to the end of a line;
 * what stands behind that is left for the next time, unless the source is settled and it is a whole record.
 */
export async function* decodeMore(
  source: GrowingSource,
  from: number,
  { scanner, visitor, limits, worthwhile }: DecodeOptions,
): AsyncGenerator<number> {
  const reader = new RecordReader("lines", scanner, visitor, limits, worthwhile);
  const mark = from === 0 ? await byteOrderMarkOf(source) : 0;
  try {
    for await (const chunk of source.open(from + mark)) {
      reader.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
      yield mark + reader.consumed;
    }
    if (source.settled) reader.endIfWhole();
  } catch (thrown) {
    tell(thrown, reader, visitor);
  }
  yield mark + reader.consumed;
}

async function byteOrderMarkOf(source: Source): Promise<number> {
  for await (const chunk of source.open(0)) {
    return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
  }
  return 0;
}

function tell(thrown: unknown, reader: RecordReader | undefined, visitor: RecordVisitor): void {
  const error = toError(thrown);
  if ((error as { code?: unknown }).code === "MALFORMED_INPUT") throw error;
  reader?.cutOff();
  visitor.problem(0, `cannot be read to its end: ${contentProblem(error)}`);
}

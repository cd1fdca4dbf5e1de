import { toError } from "@pypanther/core/runtime";
import type { Source } from "../sources/source";
import { contentOf, contentProblem } from "./content";
import type { DecodeLimits } from "./decode-limits";
import { layoutOf } from "./layout";
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
 * `Records` within them, plain or gzip, told apart by content. Yields after each chunk, when the visitor has seen what
 * was in it. What cannot be read is told to the visitor as a problem.
 */
export async function* decode(
  source: Source,
  { scanner, visitor, limits, worthwhile }: DecodeOptions,
): AsyncGenerator<undefined> {
  let reader: RecordReader | undefined;
  try {
    const { layout, bytes } = await layoutOf(contentOf(source, limits));
    reader = new RecordReader(layout, scanner, visitor, limits, worthwhile);
    for await (const chunk of bytes) {
      reader.push(chunk);
      yield;
    }
    reader.end();
  } catch (thrown) {
    const error = toError(thrown);
    if ((error as { code?: unknown }).code === "MALFORMED_INPUT") throw error;
    reader?.cutOff();
    visitor.problem(0, `cannot be read to its end: ${contentProblem(error)}`);
  }
  yield;
}

import type { Source } from "../../src";

/** A source that gives the given pieces of bytes, one after the other. */
export function sourceOfPieces(pieces: readonly Buffer[], name = "test.log"): Source {
  return {
    name,
    async *open() {
      yield* pieces;
    },
  };
}

/** A source of the given bytes, in chunks of the given size. */
export function sourceOf(content: string | Buffer, { name = "test.log", chunkSize = 7 } = {}): Source {
  const bytes = Buffer.from(content as string);
  const pieces = Array.from({ length: Math.ceil(bytes.length / chunkSize) }, (_, index) =>
    bytes.subarray(index * chunkSize, (index + 1) * chunkSize),
  );
  return sourceOfPieces(pieces, name);
}

/** Bytes cut at some places. */
export function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const cuts = [...new Set([0, ...places, bytes.length])]
    .filter((place) => place <= bytes.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => bytes.subarray(cuts[index], end));
}

import type { SmallContent, Source } from "./source";

/** What of a source its bytes are read through. */
type Readable = Pick<Source, "open" | "readAll" | "small">;

/** A source of which `count` is told how many bytes have been read, as they are. */
export function countedSource<S extends Source>(source: S, count: (bytes: number) => void): S {
  const counted = <T extends { readonly length: number } | undefined>(bytes: T): T => {
    if (bytes) count(bytes.length);
    return bytes;
  };
  const counting: Readable = {
    open: (from) => countedChunks(source.open(from), counted),
    readAll: source.readAll && (() => counted(source.readAll?.())),
    small: source.small?.then((content): SmallContent | undefined => {
      counted(content?.bytes);
      return content;
    }),
  };
  return { ...source, ...counting };
}

async function* countedChunks(
  chunks: AsyncIterable<Uint8Array>,
  counted: (chunk: Uint8Array) => Uint8Array,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield counted(chunk);
}

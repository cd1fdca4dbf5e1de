import type { Source } from "../../src";

/** A source of the given bytes, in chunks of the given size. */
export function sourceOf(content: string | Buffer, { name = "test.log", chunkSize = 7 } = {}): Source {
  const bytes = Buffer.from(content as string);
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
  };
}

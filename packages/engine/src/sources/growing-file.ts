import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { READ_BYTES } from "./file-source";
import type { GrowingSource, ReadTo } from "./source";

/** So many bytes from its beginning tell a file from another that has taken its place. */
const HEAD_BYTES = 256;

async function headOf(path: string, length: number): Promise<{ hash: string; length: number; size: number }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(Math.min(length, size));
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    const hash = createHash("sha256").update(head.subarray(0, bytesRead)).digest("hex").slice(0, 16);
    return { hash, length: bytesRead, size };
  } finally {
    await file.close();
  }
}

/**
 * A file of lines that goes on growing. Where it is read on from is checked against its beginning: one that was cut
 * short or replaced by another is read from its start.
 *
 * @param key What tells it from others, even when it gets another name.
 * @param settled Whether it has not changed for a while, so that a last line without an end is all there is of it.
 */
export function growingFile(name: string, path: string, key: string, settled: boolean): GrowingSource {
  return {
    name,
    path,
    key,
    grows: true,
    settled,
    async resume(last: ReadTo | undefined): Promise<ReadTo> {
      const head = await headOf(path, last?.headBytes ?? HEAD_BYTES);
      const isSame = last !== undefined && head.hash === last.head && head.size >= last.bytes;
      if (isSame) return last;
      const { hash, length } = last === undefined ? head : await headOf(path, HEAD_BYTES);
      return { bytes: 0, head: hash, headBytes: length };
    },
    open: (from = 0) => createReadStream(path, { start: from, highWaterMark: READ_BYTES }),
  };
}

import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Source } from "./source";

/** Reads of this size keep waiting rare and memory small. */
export const READ_BYTES = 256 * 1024;

/** Files of up to this size are read at once: starting a stream costs more than they do. */
const SMALL_BYTES = 1024 * 1024;

/** A file as it is now, read from its beginning to its end. */
export function fileSource(name: string, path: string): Source {
  return {
    name,
    path,
    open: () => createReadStream(path, { highWaterMark: READ_BYTES }),
    async readAll() {
      const file = await open(path);
      try {
        const { size } = await file.stat();
        if (size === 0 || size > SMALL_BYTES) return undefined;
        const bytes = Buffer.allocUnsafe(size);
        const { bytesRead } = await file.read(bytes, 0, size, 0);
        return bytesRead === size ? bytes : undefined;
      } finally {
        await file.close();
      }
    },
  };
}

import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { setImmediate as others } from "node:timers/promises";
import type { Source } from "./source";

/** Reads of this size keep waiting rare and memory small. */
export const READ_BYTES = 256 * 1024;

/** Files of up to this size are read in one go: starting a stream costs more than they do. */
const SMALL_BYTES = 1024 * 1024;

/** A file as it is now, read from its beginning to its end. */
export function fileSource(name: string, path: string): Source {
  return {
    name,
    path,
    // Opening a pipe waits for whoever writes to it.
    open: () => (statSync(path).isFile() ? chunksOf(path) : createReadStream(path, { highWaterMark: READ_BYTES })),
    readAll: () => smallFile(path),
  };
}

/** The bytes of a file, in large chunks: handing each read to another thread costs more than most reads take. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const bytes = Buffer.allocUnsafeSlow(READ_BYTES);
      const count = readSync(file, bytes, 0, READ_BYTES, null);
      if (count === 0) return;
      yield bytes.subarray(0, count);
      await others();
    }
  } finally {
    closeSync(file);
  }
}

/** The bytes of a small file. Read at once: waiting for each of many small files costs more than reading them. */
function smallFile(path: string): Buffer | undefined {
  const found = statSync(path);
  if (!found.isFile() || found.size === 0 || found.size > SMALL_BYTES) return undefined;
  const bytes = Buffer.allocUnsafeSlow(found.size);
  const file = openSync(path, "r");
  try {
    // A file that has been cut short meanwhile is read as a stream, whatever is left of it.
    return readSync(file, bytes, 0, bytes.length, 0) === bytes.length ? bytes : undefined;
  } finally {
    closeSync(file);
  }
}

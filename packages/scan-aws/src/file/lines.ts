import { createReadStream } from "node:fs";

/** Lines of JSON that are longer than this are no resources. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** A whole line of a file, and where in it the next one begins, in bytes. */
export interface Line {
  readonly text: string;
  readonly end: number;
}

/** The whole lines of a file; what follows the last line break was never finished and is left out. */
export async function* wholeLines(path: string): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of createReadStream(path)) {
    rest = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10, start)) {
      yield { text: rest.toString("utf8", start, end), end: offset + end + 1 };
      start = end + 1;
    }
    offset += start;
    rest = rest.subarray(start);
    if (rest.length > MAX_LINE_BYTES) throw new RangeError(`a line of ${path} is longer than ${MAX_LINE_BYTES} bytes`);
  }
}

import { type TextPiece, tooLong } from "./text-piece";

const NEWLINE = 0x0a;

/** Splits bytes into lines; a line over the limit is reported and never held. */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
  firstLine = 1,
): AsyncGenerator<TextPiece[]> {
  let line = firstLine;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  const finish = (last: Buffer): TextPiece => {
    const long = pendingBytes + last.length > maxBytes;
    const bytes = long ? null : pending.length === 0 ? last : Buffer.concat([...pending, last]);
    pending = [];
    pendingBytes = 0;
    return long ? { line, bytes, problem: tooLong("the line", maxBytes) } : { line, bytes };
  };
  for await (const chunk of chunks) {
    const pieces: TextPiece[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      pieces.push(finish(chunk.subarray(start, end)));
      line += 1;
      start = end + 1;
    }
    pendingBytes += chunk.length - start;
    if (pendingBytes > maxBytes) pending = [];
    else if (start < chunk.length) pending.push(chunk.subarray(start));
    if (pieces.length > 0) yield pieces;
  }
  if (pendingBytes > 0) yield [finish(Buffer.alloc(0))];
}

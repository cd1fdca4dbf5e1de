import { PantherError } from "@pypanther/core/runtime";
import type { Decompress } from "fzstd";
import { isSkippableFrame, isZstdFrame } from "../sources";
import { ByteQueue } from "./byte-queue";
import type { DecodeLimits } from "./decode-limits";
import { Expansion } from "./expansion";

const MAX_HEADER_BYTES = 18;
/** As much history as `zstd -d` accepts by itself; a header may ask for gigabytes. */
const MAX_WINDOW_BYTES = 128 * 1024 * 1024;
const CHECKSUM_BYTES = 4;
const RUN_LENGTH_BLOCK = 1;
const RESERVED_BLOCK = 3;

/** What the header of a frame says (RFC 8878, 3.1.1.1). */
interface FrameHeader {
  readonly bytes: number;
  readonly windowBytes: number;
  readonly hasChecksum: boolean;
}

function headerOf(head: Buffer): FrameHeader {
  const flags = head[4] ?? 0;
  const isSingle = (flags & 0x20) !== 0;
  const idBytes = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  const at = isSingle ? 5 : 6;
  const descriptor = head[5] ?? 0;
  const base = 2 ** (10 + (descriptor >> 3));
  const sizeAt = at + idBytes;
  const size = sizeBytes === 8 ? Number(head.readBigUInt64LE(sizeAt)) : head.readUIntLE(sizeAt, Math.max(1, sizeBytes));
  return {
    bytes: sizeAt + sizeBytes,
    windowBytes: isSingle ? size : base + (base / 8) * (descriptor & 7),
    hasChecksum: (flags & 4) !== 0,
  };
}

/**
 * What zstd data unpack to, frame after frame, holding no more than a window and a block. Throws a PantherError for what
 * expands beyond the limit, wants too large a window, is cut off or damaged. Checksums are not compared.
 */
export async function* unzstd(packed: AsyncIterable<Buffer>, limits: DecodeLimits): AsyncGenerator<Buffer> {
  const { Decompress: Frame } = require("fzstd") as typeof import("fzstd");
  const queue = new ByteQueue(packed);
  const expansion = new Expansion(limits);
  try {
    for (let frames = 0; ; frames += 1) {
      const mark = await queue.peek(8);
      if (mark.length === 0) return;
      if (mark.length >= 8 && isSkippableFrame(mark)) {
        const length = mark.readUInt32LE(4);
        queue.skip(8);
        await pass(queue, length);
        continue;
      }
      if (mark.length < 8 || !isZstdFrame(mark)) throw wrong(mark, frames, queue.taken);
      for await (const chunk of frame(queue, Frame)) {
        expansion.add(chunk.length, queue.taken);
        yield chunk;
      }
    }
  } finally {
    await queue.close();
  }
}

function wrong(found: Buffer, frames: number, taken: number): PantherError {
  if (found.length < 8) return cutOff();
  const message = `the zstd data end after ${taken} bytes; what follows them is no zstd and was not read`;
  return frames > 0 ? new PantherError("TRAILING_GARBAGE", message) : damaged("it does not begin as zstd does");
}

const cutOff = (): PantherError => new PantherError("CUT_OFF", "the zstd data is cut off");
const damaged = (why: string): PantherError => new PantherError("DAMAGED", `the zstd data is damaged (${why})`);

/** The next bytes of a frame; throws when there are fewer. */
async function taken(queue: ByteQueue, count: number): Promise<Buffer> {
  const bytes = await queue.peek(count);
  if (bytes.length < count) throw cutOff();
  const wanted = bytes.subarray(0, count);
  queue.skip(count);
  return wanted;
}

async function pass(queue: ByteQueue, count: number): Promise<void> {
  for (let left = count; left > 0;) {
    const { length } = await queue.peek(1);
    if (length === 0) throw cutOff();
    const step = Math.min(length, left);
    queue.skip(step);
    left -= step;
  }
}

async function* frame(queue: ByteQueue, Frame: typeof Decompress): AsyncGenerator<Buffer> {
  const head = Buffer.alloc(MAX_HEADER_BYTES);
  (await queue.peek(MAX_HEADER_BYTES)).copy(head);
  const header = headerOf(head);
  if (header.windowBytes > MAX_WINDOW_BYTES) {
    const megabytes = Math.ceil(header.windowBytes / 1024 / 1024);
    throw new PantherError("NOT_TEXT", `wants ${megabytes} MB of memory to be unpacked; compress it without --long`);
  }
  const found: Buffer[] = [];
  const decompress = new Frame((bytes) => {
    if (bytes.length > 0) found.push(Buffer.from(bytes));
  });
  const push = (bytes: Buffer, isLast: boolean): void => {
    try {
      decompress.push(bytes, isLast);
    } catch (thrown) {
      throw damaged(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  push(await taken(queue, header.bytes), false);
  for (let isLast = false; !isLast;) {
    const start = Buffer.from(await taken(queue, 3));
    const block = start.readUIntLE(0, 3);
    isLast = (block & 1) === 1;
    const kind = (block >> 1) & 3;
    if (kind === RESERVED_BLOCK) throw damaged("a block is of no known kind");
    const size = kind === RUN_LENGTH_BLOCK ? 1 : block >> 3;
    push(start, false);
    push(await taken(queue, size + (isLast && header.hasChecksum ? CHECKSUM_BYTES : 0)), isLast);
    yield* found.splice(0);
  }
}

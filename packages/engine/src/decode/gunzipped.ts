import { pipeline, Readable } from "node:stream";
import { crc32, createInflateRaw, type InflateRaw } from "node:zlib";
import { PantherError } from "@pypanther/core/runtime";
import { ByteQueue } from "./byte-queue";
import type { DecodeLimits } from "./decode-limits";
import { Expansion } from "./expansion";
import { gzipHeaderLength, TRAILER_BYTES } from "./gzip-member";

/** More than the streams of a member take before they need it. */
const READ_AHEAD_BYTES = 128 * 1024;

/** What one gzip member unpacks to; leaves the queue behind its compressed data. */
async function* inflated(queue: ByteQueue): AsyncGenerator<Buffer> {
  const given: Buffer[] = [];
  let givenBytes = 0;
  const packed = async function* (): AsyncGenerator<Buffer> {
    for (let chunk = await queue.take(); chunk; chunk = await queue.take()) {
      given.push(chunk);
      givenBytes += chunk.length;
      // What the member does not use is among the last chunks.
      while (given.length > 2 && givenBytes - (given[0]?.length ?? 0) > READ_AHEAD_BYTES) {
        givenBytes -= given.shift()?.length ?? 0;
      }
      yield chunk;
    }
  };
  const inflate: InflateRaw = createInflateRaw({ chunkSize: 256 * 1024 });
  const before = queue.taken;
  // Errors reach the reader of `inflate`; the callback is only there because pipeline wants one.
  pipeline(Readable.from(packed(), { objectMode: false, highWaterMark: 1 }), inflate, () => {});
  yield* inflate as AsyncIterable<Buffer>;
  const unused = queue.taken - before - inflate.bytesWritten;
  if (unused > 0) queue.giveBack(Buffer.concat(given).subarray(-unused));
}

/**
 * What gzip unpacks to, member after member. Throws a PantherError for one that expands beyond the limit, and, when all
 * that could be unpacked has been given, for what is behind the last member, cut off within it or damaged.
 */
export async function* gunzipped(packed: AsyncIterable<Buffer>, limits: DecodeLimits): AsyncGenerator<Buffer> {
  const queue = new ByteQueue(packed);
  const expansion = new Expansion(limits);
  try {
    for (let members = 0; ; members += 1) {
      const head = await queue.peek(1024);
      const isPadding = members > 0 && head.every((byte) => byte === 0);
      if (head.length === 0 || isPadding) return;
      const header = gzipHeaderLength(head);
      if (header === undefined) {
        throw new PantherError(
          "TRAILING_GARBAGE",
          `the gzip data ends after ${queue.taken} bytes; what follows it is no gzip and was not read`,
        );
      }
      queue.skip(header);
      let checksum = 0;
      for await (const chunk of inflated(queue)) {
        checksum = crc32(chunk, checksum);
        expansion.add(chunk.length, queue.taken);
        yield chunk;
      }
      const trailer = await queue.peek(TRAILER_BYTES);
      if (trailer.length < TRAILER_BYTES) throw new PantherError("CUT_OFF", "the gzip data is cut off");
      if (trailer.readUInt32LE(0) !== checksum) {
        throw new PantherError(
          "DAMAGED",
          "the gzip data is damaged (its checksum is wrong); some of what was read of it may not be what it was",
        );
      }
      queue.skip(TRAILER_BYTES);
    }
  } finally {
    await queue.close();
  }
}

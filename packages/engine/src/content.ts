import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { PantherError } from "@pypanther/core";
import type { DecodeLimits } from "./decode-limits";

/** First bytes of what is not text, and what to do about it. */
const foreignFormats: readonly (readonly [magic: readonly number[], advice: string])[] = [
  [[0x28, 0xb5, 0x2f, 0xfd], "is zstd-compressed; unpack it first (zstd -d)"],
  [[0x50, 0x4b, 0x03, 0x04], "is a zip archive; unpack it first"],
  [[0x42, 0x5a, 0x68], "is bzip2-compressed; unpack it first (bunzip2)"],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], "is xz-compressed; unpack it first (unxz)"],
  [[0x50, 0x41, 0x52, 0x31], "is a Parquet file; convert it to JSON lines first"],
  [[0xff, 0xfe], "is UTF-16; convert it to UTF-8 first (iconv -f utf-16 -t utf-8)"],
  [[0xfe, 0xff], "is UTF-16; convert it to UTF-8 first (iconv -f utf-16 -t utf-8)"],
];

const startsWith = (bytes: Buffer, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const gzipMagic = [0x1f, 0x8b] as const;
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;
const LONGEST_MAGIC = 5;

const asBuffer = (chunk: Uint8Array): Buffer =>
  Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

/** The same bytes, in chunks of which the first is long enough to tell what the content is. */
async function* withHead(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  let complete = false;
  for await (const chunk of bytes) {
    if (complete) {
      yield asBuffer(chunk);
      continue;
    }
    head = head.length === 0 ? asBuffer(chunk) : Buffer.concat([head, chunk]);
    complete = head.length >= LONGEST_MAGIC;
    if (complete) yield head;
  }
  if (!complete && head.length > 0) yield head;
}

async function* gunzipped(packed: AsyncIterable<Buffer>, limits: DecodeLimits): AsyncGenerator<Buffer> {
  let bytesIn = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of packed) {
      bytesIn += chunk.length;
      yield chunk;
    }
  };
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  // Errors reach the reader of `gunzip`; the callback is only there because pipeline wants one.
  pipeline(Readable.from(counted(), { objectMode: false }), gunzip, () => {});
  let bytesOut = 0;
  for await (const chunk of gunzip as AsyncIterable<Buffer>) {
    bytesOut += chunk.length;
    if (bytesOut > limits.expansionGraceBytes && bytesOut > bytesIn * limits.maxExpansion) {
      throw new PantherError(
        "GZIP_BOMB",
        `unpacks to more than ${limits.maxExpansion} times its compressed size (${bytesIn} bytes became ${bytesOut} and more), which no log does; the rest of it was not read`,
      );
    }
    yield chunk;
  }
}

/**
 * A source's text as UTF-8 bytes: unpacked when it is gzip, without byte order mark. Decided by content, whatever the
 * file is called. Throws a PantherError for formats that are no text and for gzip that expands beyond the limit.
 */
export async function* contentOf(bytes: AsyncIterable<Uint8Array>, limits: DecodeLimits): AsyncGenerator<Buffer> {
  const chunks = withHead(bytes);
  const { value: head, done } = await chunks.next();
  if (done || head === undefined) return;
  const foreign = foreignFormats.find(([magic]) => startsWith(head, magic));
  if (foreign) {
    await chunks.return(undefined);
    throw new PantherError("NOT_TEXT", foreign[1]);
  }
  const all = async function* (): AsyncGenerator<Buffer> {
    yield head;
    yield* chunks;
  };
  if (startsWith(head, gzipMagic)) yield* withoutMark(withHead(gunzipped(all(), limits)));
  else yield* withoutMark(all());
}

async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of chunks) {
    yield first && startsWith(chunk, byteOrderMark) ? chunk.subarray(byteOrderMark.length) : chunk;
    first = false;
  }
}

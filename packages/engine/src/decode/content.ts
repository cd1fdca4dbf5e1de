import { pipeline, Readable } from "node:stream";
import { crc32, createInflateRaw, type InflateRaw } from "node:zlib";
import { PantherError, toError } from "@pypanther/core/runtime";
import { isGzip, smallContentOf, type Source } from "../sources";
import type { DecodeLimits } from "./decode-limits";
import { gzipHeaderLength, TRAILER_BYTES } from "./gzip-member";

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

const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/** Enough of the beginning to tell what the content is. */
const HEAD_BYTES = 512;
/** A larger share of control characters than this is no text. */
const MAX_CONTROL_SHARE = 0.1;

/** More than the streams of a member take before they need it. */
const READ_AHEAD_BYTES = 128 * 1024;

const asBuffer = (chunk: Uint8Array): Buffer =>
  Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

/**
 * The same bytes, in chunks of which the first is long enough to tell what the content is. What came before a failure is
 * given first.
 */
async function* withHead(bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  let complete = false;
  let failure: { thrown: unknown } | undefined;
  try {
    for await (const chunk of bytes) {
      if (complete) {
        yield asBuffer(chunk);
        continue;
      }
      head = head.length === 0 ? asBuffer(chunk) : Buffer.concat([head, chunk]);
      complete = head.length >= HEAD_BYTES;
      if (complete) yield head;
    }
  } catch (thrown) {
    failure = { thrown };
  }
  if (!complete && head.length > 0) yield head;
  if (failure) throw failure.thrown;
}

function foreignFormat(head: Buffer): string | undefined {
  const foreign = foreignFormats.find(([magic]) => startsWith(head, magic));
  if (foreign) return foreign[1];
  let controls = 0;
  let nuls = 0;
  const looked = head.subarray(0, HEAD_BYTES);
  for (const byte of looked) {
    // A file that was preallocated, or cut short by a crash, is padded with NUL bytes.
    if (byte === 0) nuls += 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
  }
  const alternates = looked.length >= 4 && nuls >= looked.length / 2 - 1 && nuls <= looked.length / 2 + 1;
  if (alternates && (looked[0] === 0) !== (looked[1] === 0) && (looked[2] === 0) !== (looked[3] === 0)) {
    return "is UTF-16; convert it to UTF-8 first (iconv -f utf-16 -t utf-8)";
  }
  return controls > looked.length * MAX_CONTROL_SHARE ? "is a binary file, not a log of text" : undefined;
}

/** The bytes of a stream that can be taken in any portion, and given back. */
class ByteQueue {
  #chunk: Buffer = Buffer.alloc(0);
  #over = false;
  readonly #iterator: AsyncIterator<Buffer>;
  /** All bytes that were taken. */
  taken = 0;

  constructor(bytes: AsyncIterable<Buffer>) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }

  /** The next bytes, at least `count` of them unless the stream ends before. */
  async peek(count: number): Promise<Buffer> {
    while (this.#chunk.length < count && !this.#over) {
      const next = await this.#iterator.next();
      if (next.done) this.#over = true;
      else this.#chunk = this.#chunk.length === 0 ? next.value : Buffer.concat([this.#chunk, next.value]);
    }
    return this.#chunk;
  }

  /** Takes what is there, waiting for something unless the stream is over. */
  async take(): Promise<Buffer | undefined> {
    const chunk = await this.peek(1);
    this.skip(chunk.length);
    return chunk.length > 0 ? chunk : undefined;
  }

  /** Passes over bytes that were peeked. */
  skip(count: number): void {
    this.#chunk = this.#chunk.subarray(count);
    this.taken += count;
  }

  /** Gives back bytes that were taken last. */
  giveBack(bytes: Buffer): void {
    this.#chunk = this.#chunk.length === 0 ? bytes : Buffer.concat([bytes, this.#chunk]);
    this.taken -= bytes.length;
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}

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
async function* gunzipped(packed: AsyncIterable<Buffer>, limits: DecodeLimits): AsyncGenerator<Buffer> {
  const queue = new ByteQueue(packed);
  let bytesOut = 0;
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
        bytesOut += chunk.length;
        if (bytesOut > limits.expansionGraceBytes && bytesOut > queue.taken * limits.maxExpansion) {
          throw new PantherError(
            "GZIP_BOMB",
            `unpacks to more than ${limits.maxExpansion} times its compressed size (${queue.taken} bytes became ${bytesOut} and more), which no log does; the rest of it was not read`,
          );
        }
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

/**
 * A source's text as UTF-8 bytes: unpacked when it is gzip, without byte order mark. Decided by content, whatever the
 * file is called. Throws a PantherError for formats that are no text and, when everything that can be read has been
 * given, for what is wrong with gzip data.
 */
export async function* contentOf(
  source: Pick<Source, "open" | "readAll" | "small">,
  limits: DecodeLimits,
): AsyncGenerator<Buffer> {
  const small = await (source.small ?? smallContentOf(source));
  if (!small) yield* streamed(source.open(), limits);
  // What does not unpack at once to something moderate is looked at member by member.
  else if (small.unpacked) yield* plainText([small.unpacked]);
  else yield* streamed([small.bytes], limits);
}

async function* streamed(
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  limits: DecodeLimits,
): AsyncGenerator<Buffer> {
  const chunks = withHead(bytes);
  const { value: head, done } = await chunks.next();
  if (done || head === undefined) return;
  const all = async function* (): AsyncGenerator<Buffer> {
    try {
      yield head;
      yield* chunks;
    } finally {
      await chunks.return(undefined);
    }
  };
  if (isGzip(head)) yield* plainText(withHead(gunzipped(all(), limits)));
  else yield* plainText(all());
}

async function* plainText(chunks: Iterable<Buffer> | AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of chunks) {
    if (!first) {
      yield chunk;
      continue;
    }
    first = false;
    const foreign = foreignFormat(chunk);
    if (foreign) throw new PantherError("NOT_TEXT", foreign);
    yield startsWith(chunk, byteOrderMark) ? chunk.subarray(byteOrderMark.length) : chunk;
  }
}

/** Says of a failure that the source could not be read any further, in words for its reader. */
export function contentProblem(thrown: unknown): string {
  const error = toError(thrown);
  const { code } = error as { code?: unknown };
  if (error instanceof PantherError) return error.message;
  if (code === "Z_BUF_ERROR") return "the gzip data is cut off";
  if (typeof code === "string" && code.startsWith("Z_")) return `the gzip data is damaged (${error.message})`;
  return error.message;
}

import { PantherError, toError } from "@pypanther/core/runtime";
import { isGzip, isZstd, smallContentOf, type Source } from "../sources";
import type { DecodeLimits } from "./decode-limits";
import { gunzipped } from "./gunzipped";
import { foreignText } from "./text";
import { unzstd } from "./unzstd";

/** First bytes of what is not text, and what to do about it. */
const foreignFormats: readonly (readonly [magic: readonly number[], advice: string])[] = [
  [[0x28, 0xb5, 0x2f, 0xfd], "is zstd-compressed within gzip; unpack it first (gunzip)"],
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

/**
 * A source's text as UTF-8 bytes: unpacked when it is gzip or zstd, without byte order mark. Decided by content, whatever the
 * file is called. Throws a PantherError for formats that are no text and, when everything that can be read has been
 * given, for what is wrong with packed data.
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
  else if (isZstd(head)) yield* plainText(withHead(unzstd(all(), limits)));
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
    const head = chunk.subarray(0, HEAD_BYTES);
    const foreign = foreignFormat(chunk) ?? foreignText(head.toString("utf8"), head.length === chunk.length);
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

import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream";
import { createGunzip, createInflate } from "node:zlib";
import { defaultLimits, unzstd } from "../../decode";
import { Refusal } from "./refusal";

/** How large the body of a request may be, as it is sent and unpacked. */
export interface BodyLimits {
  readonly maxPackedBytes: number;
  readonly maxBytes: number;
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`;

async function* limited(chunks: AsyncIterable<Buffer>, maxBytes: number, what: string): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new Refusal(413, `The body ${what} more than ${megabytes(maxBytes)}: send smaller batches.`);
    }
    yield chunk;
  }
}

function unpacking(encoding: string, packed: AsyncIterable<Buffer>, maxBytes: number): AsyncIterable<Buffer> {
  switch (encoding) {
    case "":
    case "identity":
      return packed;
    case "gzip":
    case "x-gzip":
      // Whoever reads the stream is told of errors.
      return pipeline(packed, createGunzip(), () => {});
    case "deflate":
      return pipeline(packed, createInflate(), () => {});
    case "zstd":
      return unzstd(packed, { ...defaultLimits, expansionGraceBytes: maxBytes });
    default:
      throw new Refusal(415, `Content-Encoding ${encoding} is not known here: use gzip, zstd, deflate or none.`);
  }
}

/**
 * The body of a request, unpacked, in bounded memory. Throws a Refusal for a body that is too large, packed in a way that
 * is not known, or damaged.
 */
export async function* readBody(request: IncomingMessage, limits: BodyLimits): AsyncGenerator<Buffer> {
  const encoding = (request.headers["content-encoding"] ?? "").trim().toLowerCase();
  const { maxPackedBytes, maxBytes } = limits;
  if (Number(request.headers["content-length"] ?? 0) > maxPackedBytes) {
    throw new Refusal(413, `The body is more than ${megabytes(maxPackedBytes)}: send smaller batches.`);
  }
  // Whoever is refused is told so, which a request that is destroyed would not allow.
  const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  const packed = limited(chunks, maxPackedBytes, "is");
  const content = unpacking(encoding, packed, maxBytes);
  try {
    yield* limited(content, maxBytes, "unpacks to");
  } catch (thrown) {
    if (thrown instanceof Refusal || content === packed || request.errored) throw thrown;
    throw new Refusal(400, `The body is not the ${encoding} data that its Content-Encoding says.`);
  }
}

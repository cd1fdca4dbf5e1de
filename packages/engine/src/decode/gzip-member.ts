import { isGzip } from "../sources";

/** Behind a member's compressed data stand its checksum and its length. */
export const TRAILER_BYTES = 8;

const FIXED_BYTES = 10;
const enum Flag {
  HeaderChecksum = 2,
  Extra = 4,
  Name = 8,
  Comment = 16,
}

/** How long a gzip member's header is (RFC 1952), or undefined when the bytes begin with none. */
export function gzipHeaderLength(bytes: Buffer): number | undefined {
  if (!isGzip(bytes) || bytes[2] !== 8 || bytes.length < FIXED_BYTES) return undefined;
  const flags = bytes[3] ?? 0;
  let at = FIXED_BYTES;
  if (flags & Flag.Extra) at += 2 + bytes.readUInt16LE(at);
  for (const flag of [Flag.Name, Flag.Comment]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end === -1) return undefined;
    at = end + 1;
  }
  return flags & Flag.HeaderChecksum ? at + 2 : at;
}

import { gunzip } from "node:zlib";
import { isGzip } from "./is-gzip";
import { isZstd } from "./is-zstd";
import type { SmallContent, Source } from "./source";

/** A small file that unpacks to more than this is unpacked bit by bit. */
const MAX_UNPACKED_BYTES = 16 * 1024 * 1024;
/** The length at the end of a gzip file may say anything: so much room is made for it at first, at the most. */
const MAX_ROOM_BYTES = 2 * 1024 * 1024;
const LEAST_ROOM_BYTES = 4096;

/** What a small source holds, unpacked; undefined for one that is not small. */
export async function smallContentOf({ readAll }: Pick<Source, "readAll">): Promise<SmallContent | undefined> {
  const bytes = readAll?.();
  if (!bytes) return undefined;
  if (isZstd(bytes)) return { bytes, unpacked: undefined };
  return { bytes, unpacked: isGzip(bytes) ? await gunzipped(bytes) : bytes };
}

/** What gzip data unpack to at once, unless that is large or something is wrong with them. */
function gunzipped(packed: Buffer): Promise<Buffer | undefined> {
  const told = packed.length >= 4 ? packed.readUInt32LE(packed.length - 4) : 0;
  const chunkSize = Math.max(LEAST_ROOM_BYTES, Math.min(told + 1, MAX_ROOM_BYTES));
  return new Promise((resolve) => {
    gunzip(packed, { maxOutputLength: MAX_UNPACKED_BYTES, chunkSize }, (error, unpacked) => {
      resolve(error ? undefined : unpacked);
    });
  });
}

const MAGIC = 0xfd2fb528;
/** The marks of frames that hold no data are this one and the fifteen that follow it. */
const SKIPPABLE = 0x184d2a50;

/** Whether bytes begin as a frame of zstd does that holds data. */
export function isZstdFrame(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === MAGIC;
}

/** Whether bytes begin as a frame of zstd does that holds no data. */
export function isSkippableFrame(bytes: Buffer): boolean {
  if (bytes.length < 4) return false;
  const magic = bytes.readUInt32LE(0);
  return magic >= SKIPPABLE && magic < SKIPPABLE + 16;
}

/** Whether bytes begin as zstd does. */
export function isZstd(bytes: Buffer): boolean {
  return isZstdFrame(bytes) || isSkippableFrame(bytes);
}

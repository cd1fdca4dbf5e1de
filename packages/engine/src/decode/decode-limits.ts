/** How much one source may ask of the machine. */
export interface DecodeLimits {
  /** The most bytes that one event, or one line, may have. */
  readonly maxEventBytes: number;
  /** How many times larger than its compressed size a gzip file may become, once it is past `expansionGraceBytes`. */
  readonly maxExpansion: number;
  /** Bytes that a gzip file may unpack to before its expansion is looked at. */
  readonly expansionGraceBytes: number;
}

/** Limits that real logs stay far below. */
export const defaultLimits: DecodeLimits = {
  maxEventBytes: 64 * 1024 * 1024,
  maxExpansion: 250,
  expansionGraceBytes: 256 * 1024 * 1024,
};

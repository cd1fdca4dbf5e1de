import { PantherError } from "@pypanther/core/runtime";
import type { DecodeLimits } from "./decode-limits";

/** Watches how much larger packed data become. */
export class Expansion {
  #bytesOut = 0;

  constructor(private readonly limits: DecodeLimits) {}

  /** Counts what was unpacked. Throws a PantherError with code GZIP_BOMB beyond the limit. */
  add(bytes: number, packedBytes: number): void {
    const { expansionGraceBytes, maxExpansion } = this.limits;
    this.#bytesOut += bytes;
    if (this.#bytesOut <= expansionGraceBytes || this.#bytesOut <= packedBytes * maxExpansion) return;
    throw new PantherError(
      "GZIP_BOMB",
      `unpacks to more than ${maxExpansion} times its compressed size (${packedBytes} bytes became ${this.#bytesOut} and more), which no log does; the rest of it was not read`,
    );
  }
}

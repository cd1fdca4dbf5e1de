/** Why a scan did not start or could not go on. */
export type ScanErrorCode = "SCAN_OPTIONS" | "SCAN_CREDENTIALS" | "SCAN_FILE" | "SCAN_INPUT";

/**
 * A scan that did not start or could not go on; what was read until then is kept. The message says what to do.
 */
export class ScanError extends Error {
  override readonly name = "ScanError";

  constructor(
    /** What kind of failure it is; stable over versions. */
    readonly code: ScanErrorCode,
    message: string,
    /** What the failure is about, for programs. */
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A failure that the user can mend; the command ends with exit code 1. The message says what failed and what to do. */
export class UserError extends Error {
  override readonly name: string = "UserError";
  readonly exitCode: number = 1;
}

/** The command was called wrongly, or what it runs in is not fit for it; exit code 2. */
export class UsageError extends UserError {
  override readonly name = "UsageError";
  override readonly exitCode = 2;
}

/**
 * The exit code of an error that is meant for the user, or undefined for a bug. Errors of our other packages are known
 * by a stable `code` beside `details`, since their classes must not be loaded just to compare. A store or a source that cannot
 * be used, a file of alerts that cannot be written and a scan that cannot be done are the environment's fault.
 */
export function exitCodeOf(error: unknown): number | undefined {
  if (error instanceof UserError) return error.exitCode;
  if (!(error instanceof Error)) return undefined;
  const { code, details } = error as { code?: unknown; details?: unknown };
  if (typeof code !== "string" || typeof details !== "object") return undefined;
  return /^(STORE|SCAN|LISTEN|SPOOL|SOURCE)_/.test(code) || code === "ALERTS_NOT_WRITTEN" ? 2 : 1;
}

/** An id that is the same for the same parts. */
export function idOf(...parts: readonly (string | number | readonly string[])[]): string {
  // Loaded with the first signal: it costs a start-up that many programs need not pay.
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

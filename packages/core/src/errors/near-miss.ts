/** The allowed name that was probably meant: at most a third of its letters differ, ignoring case. */
export function nearMiss(name: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  // Only errors need it.
  const { closest, distance } = require("fastest-levenshtein") as typeof import("fastest-levenshtein");
  const lower = name.toLowerCase();
  const best = closest(
    lower,
    allowed.map((candidate) => candidate.toLowerCase()),
  );
  if (distance(lower, best) > Math.ceil(best.length / 3)) return undefined;
  return allowed.find((candidate) => candidate.toLowerCase() === best);
}

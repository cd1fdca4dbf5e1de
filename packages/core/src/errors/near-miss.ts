/** Whether one name is probably a slip for another: the same but for case and underscores, or for a letter or two. */
export function isSlip(name: string, meant: string): boolean {
  const [a, b] = [name, meant].map((text) => text.toLowerCase().replaceAll("_", "")) as [string, string];
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 2) return false;
  // Only names that are none of ours need it.
  const { distance } = require("fastest-levenshtein") as typeof import("fastest-levenshtein");
  const letters = (text: string): string => [...text].sort().join("");
  const changed = distance(a, b);
  return (
    (changed === 1 && Math.min(a.length, b.length) >= 3) ||
    (changed === 2 && (Math.min(a.length, b.length) >= 9 || letters(a) === letters(b)))
  );
}

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

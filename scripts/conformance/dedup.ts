import type { CaseOutcome } from "./run-case";

/**
 * Dedup strings are identities: two cases of a rule whose expected strings are equal must have equal ones with us, and
 * two with different ones different strings. Returns what is wrong with each case.
 */
export function sameDedup(outcomes: readonly CaseOutcome[]): string[][] {
  return outcomes.map((outcome, index) => {
    if (outcome.expectedDedup === undefined) return [];
    return outcomes.slice(0, index).flatMap((other) => {
      if (other.expectedDedup === undefined) return [];
      const expectedSame = other.expectedDedup === outcome.expectedDedup;
      const isSame = other.dedup === outcome.dedup;
      if (expectedSame === isSame) return [];
      const [want, have] = expectedSame ? ["the same", "another"] : ["another", "the same"];
      return [`dedup: expected ${want} group as case "${other.name}", got ${have}: ${JSON.stringify(outcome.dedup)}`];
    });
  });
}

/** A match as far as windows care. */
export interface PlainMatch {
  readonly ruleId: string;
  readonly dedup: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly unique: string | null;
  /** What tells the event from others. */
  readonly event: string;
}

/** How a rule groups its matches. */
export interface Grouping {
  readonly threshold: number;
  readonly dedupPeriodMinutes: number;
  readonly isUnique: boolean;
}

/** An alert as far as windows decide on it. */
export interface PlainAlert {
  readonly ruleId: string;
  readonly dedup: string;
  readonly first: string;
  readonly last: string;
  readonly matchCount: number;
  readonly uniqueCount: number | null;
  readonly events: readonly string[];
}

function windowsOf(matches: readonly PlainMatch[], periodMs: number): PlainMatch[][] {
  if (periodMs === 0) return matches.map((match) => [match]);
  const [first] = matches;
  if (!first) return [];
  const isInside = ({ time }: PlainMatch): boolean => time < first.time + periodMs;
  return [
    matches.filter(isInside),
    ...windowsOf(
      matches.filter((match) => !isInside(match)),
      periodMs,
    ),
  ];
}

/**
 * The alerts that matches, in the order of events, make by the rules of the documentation: told without any of the
 * engine's code and without a thought to speed.
 */
export function referenceAlerts(
  matches: readonly PlainMatch[],
  groupings: ReadonlyMap<string, Grouping>,
): PlainAlert[] {
  const groups = new Map<string, PlainMatch[]>();
  for (const match of matches) {
    const key = JSON.stringify([match.ruleId, match.dedup]);
    groups.set(key, [...(groups.get(key) ?? []), match]);
  }
  return [...groups.values()].flatMap((group) => {
    const { ruleId, dedup } = group[0] ?? { ruleId: "", dedup: "" };
    const { threshold = 1, dedupPeriodMinutes = 60, isUnique = false } = groupings.get(ruleId) ?? {};
    return windowsOf(group, dedupPeriodMinutes * 60_000)
      .map((window): PlainAlert => {
        const times = window.map(({ time }) => time);
        const values = new Set(window.map(({ unique }) => unique).filter((value) => value !== null));
        return {
          ruleId,
          dedup,
          first: new Date(Math.min(...times)).toISOString(),
          last: new Date(Math.max(...times)).toISOString(),
          matchCount: window.length,
          uniqueCount: isUnique ? values.size : null,
          events: window.slice(0, 10).map(({ event }) => event),
        };
      })
      .filter(({ matchCount, uniqueCount }) => dedupPeriodMinutes === 0 || (uniqueCount ?? matchCount) >= threshold);
  });
}

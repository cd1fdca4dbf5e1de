/** What a file of expected matches says about one rule. */
export interface ExpectedMatches {
  readonly count: number;
  /** The events that must match; only the count matters where they are left out. */
  readonly eventIds?: readonly string[];
}

/** A file of expected matches. */
export interface ExpectedLogs {
  /** How many events there are. */
  readonly events: number;
  readonly matches: Readonly<Record<string, ExpectedMatches>>;
  /** Rules that match none of them. */
  readonly noMatches?: readonly string[];
  /** Rules whose verdicts cannot be compared. */
  readonly notComparable?: readonly string[];
}

/** One rule's matches held against what was expected; no differences means that it passed. */
export interface Comparison {
  readonly ruleId: string;
  readonly differences: readonly string[];
}

const MAX_IDS = 10;

function listed(what: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > MAX_IDS ? `, and ${ids.length - MAX_IDS} more` : "";
  return [`${what}: ${ids.slice(0, MAX_IDS).join(", ")}${more}`];
}

function differences(expected: ExpectedMatches, found: readonly string[]): string[] {
  const counts = found.length === expected.count ? [] : [`expected ${expected.count} matches, found ${found.length}`];
  const { eventIds } = expected;
  if (!eventIds) return counts;
  return [
    ...counts,
    ...listed("missing", eventIds.filter((id) => !found.includes(id)).sort()),
    ...listed("not expected", found.filter((id) => !eventIds.includes(id)).sort()),
  ];
}

/**
 * Compares, rule by rule, the ids of matched events with those expected. Every rule of the packs is compared, those
 * that the file does not name as ones without matches, and every rule that the file names must be in a pack.
 */
export function compareMatches(
  expected: ExpectedLogs,
  ruleIds: readonly string[],
  found: ReadonlyMap<string, readonly string[]>,
): Comparison[] {
  const skipped = new Set(expected.notComparable);
  const wanted = new Map(Object.entries(expected.matches));
  const named = [...wanted.keys(), ...(expected.noMatches ?? [])];
  return [...new Set([...ruleIds, ...named])]
    .filter((ruleId) => !skipped.has(ruleId))
    .sort()
    .map((ruleId) => ({
      ruleId,
      differences: ruleIds.includes(ruleId)
        ? differences(wanted.get(ruleId) ?? { count: 0, eventIds: [] }, found.get(ruleId) ?? [])
        : ["no pack has this rule"],
    }));
}

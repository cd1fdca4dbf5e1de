import type { Rule } from "@pypanther/core";
import type { Match } from "./match";
import type { Batches, Stage } from "./stage";

/** Matches that make one alert. */
export interface AlertGroup {
  readonly rule: Rule;
  readonly dedup: string;
  /** In order of event time; the first one opened the window. */
  readonly matches: readonly Match[];
  /** Distinct `unique` values; null for rules that count matches. */
  readonly uniqueCount: number | null;
  /** Tells apart alerts of one rule and dedup string that start at the same time: 0 for the first of them. */
  readonly ordinal: number;
}

const MINUTE = 60_000;

async function collect(input: Batches<Match>): Promise<Map<Rule, Map<string, Match[]>>> {
  const byRule = new Map<Rule, Map<string, Match[]>>();
  for await (const batch of input) {
    for (const match of batch) {
      let byDedup = byRule.get(match.rule);
      if (!byDedup) byRule.set(match.rule, (byDedup = new Map()));
      const matches = byDedup.get(match.dedup);
      if (matches) matches.push(match);
      else byDedup.set(match.dedup, [match]);
    }
  }
  return byRule;
}

/** The windows of matches in order of time: each opened by the first match after the one before it ended. */
function* windows(matches: readonly Match[], periodMinutes: number): Generator<readonly Match[]> {
  const period = periodMinutes * MINUTE;
  let start = 0;
  for (let index = 1; index <= matches.length; index += 1) {
    const first = matches[start];
    const next = matches[index];
    if (first && next && next.time - first.time < period) continue;
    yield matches.slice(start, index);
    start = index;
  }
}

function reached(rule: Rule, matches: readonly Match[], uniqueCount: number | null): boolean {
  // Without a period nothing is grouped, so there is nothing to hold against a threshold: every match is an alert.
  if (rule.dedupPeriodMinutes === 0) return true;
  return (uniqueCount ?? matches.length) >= rule.threshold;
}

function* groupsOf(rule: Rule, dedup: string, matches: Match[]): Generator<AlertGroup> {
  // Sorting is stable: what happened in the same millisecond stays in the order in which it was read.
  matches.sort((a, b) => a.time - b.time);
  let ordinal = 0;
  let startedAt = NaN;
  for (const members of windows(matches, rule.dedupPeriodMinutes)) {
    const time = members[0]?.time ?? NaN;
    const uniqueCount = rule.unique ? distinct(members) : null;
    if (!reached(rule, members, uniqueCount)) continue;
    ordinal = time === startedAt ? ordinal + 1 : 0;
    startedAt = time;
    yield { rule, dedup, matches: members, uniqueCount, ordinal };
  }
}

function distinct(matches: readonly Match[]): number {
  return new Set(matches.map(({ unique }) => unique).filter((value) => value !== null)).size;
}

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Groups matches by rule and dedup string into windows of the rule's dedup period, each anchored at its first match, by
 * event time; a window counts once it reaches the rule's threshold. Since input may be out of order within and across
 * files, all matches of the run are held until its end. Alerts come in order of time, then rule id, then dedup string.
 */
export const group: Stage<Match, AlertGroup> = async function* (input) {
  const groups: AlertGroup[] = [];
  for (const [rule, byDedup] of await collect(input)) {
    for (const [dedup, matches] of byDedup) {
      for (const found of groupsOf(rule, dedup, matches)) groups.push(found);
    }
  }
  groups.sort(
    (a, b) =>
      compare(a.matches[0]?.time ?? 0, b.matches[0]?.time ?? 0) ||
      compare(a.rule.id, b.rule.id) ||
      compare(a.dedup, b.dedup),
  );
  if (groups.length > 0) yield groups;
};

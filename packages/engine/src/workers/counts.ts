import { countBy, type RunSummary } from "../run-summary";
import type { SentCounts } from "./messages";

const numbers = [
  "events",
  "bytes",
  "outside",
  "unclassified",
  "untimed",
  "late",
  "malformed",
  "matches",
  "signals",
  "ruleErrors",
] as const;
const byName = ["eventsByLogType", "matchesByRule", "errorsByRule"] as const;

/** What a summary has counted, which leaves it at nothing. */
export function takeCounts(summary: RunSummary): SentCounts {
  const counts: SentCounts = {
    numbers: Object.fromEntries(numbers.map((name) => [name, summary[name]])),
    byName: Object.fromEntries(byName.map((name) => [name, [...summary[name]]])),
    stoppedRules: [...summary.stoppedRules],
  };
  for (const name of numbers) summary[name] = 0;
  for (const name of byName) summary[name].clear();
  return counts;
}

/** Adds what another summary had counted. */
export function addCounts(counts: SentCounts, summary: RunSummary): void {
  for (const name of numbers) summary[name] += counts.numbers[name] ?? 0;
  for (const name of byName) for (const [key, count] of counts.byName[name] ?? []) countBy(summary[name], key, count);
  for (const rule of counts.stoppedRules) summary.stoppedRules.add(rule);
}

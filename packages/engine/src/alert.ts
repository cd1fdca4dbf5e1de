import type { JsonObject, Severity } from "@pypanther/core";
import type { DetailStore } from "./detail-store";
import type { AlertGroup } from "./group";
import type { EventReference, Match, MatchDetails } from "./match";
import { eachItem, type Stage } from "./stage";

/** How often a value occurred in the events of an alert. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** What a person is told: that a rule found something, or that a rule does not work. */
export interface Alert {
  /** The same for the same rule, dedup string and start, whenever and wherever the logs are replayed. */
  readonly id: string;
  readonly type: "RULE" | "RULE_ERROR";
  readonly ruleId: string;
  /** Like title, texts, destinations and context, that of the first match. */
  readonly severity: Severity;
  readonly title: string;
  readonly dedup: string;
  /** ISO 8601, by event time. */
  readonly firstEventTime: string;
  readonly lastEventTime: string;
  /** How many events belong to the alert. */
  readonly matchCount: number;
  /** Distinct `unique` values among them; null for rules that count matches. */
  readonly uniqueCount: number | null;
  readonly logTypes: readonly string[];
  /** Null leaves it to the destinations' own routing. */
  readonly destinations: readonly string[] | null;
  readonly description: string;
  readonly runbook: string;
  readonly reference: string;
  readonly alertContext: JsonObject;
  /** The first events of the alert. */
  readonly events: readonly EventReference[];
  /** Summary attribute → its most frequent values over all events. */
  readonly summary: Readonly<Record<string, readonly ValueCount[]>>;
}

/** How many events an alert names, and how many values of each summary attribute. */
const MAX_SAMPLES = 10;

/** A deterministic alert id. */
export function alertId(...parts: readonly (string | number)[]): string {
  // Loaded with the first alert: it costs a start-up that many runs need not pay.
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

function topValues(values: Iterable<string>): ValueCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MAX_SAMPLES);
}

function summarise(
  attributes: readonly string[],
  matches: readonly Match[],
  details: DetailStore<MatchDetails>,
): Alert["summary"] {
  if (attributes.length === 0) return {};
  const rows = matches.map((match) => details.get(match.details).summary);
  return Object.fromEntries(
    attributes.map((attribute, column) => [attribute, topValues(rows.flatMap((row) => row[column] ?? []))]),
  );
}

/** Makes an alert of each group of matches. */
export function alert(details: DetailStore<MatchDetails>): Stage<AlertGroup, Alert> {
  return eachItem(({ rule, dedup, matches, uniqueCount, ordinal }) => {
    const [first] = matches;
    const last = matches.at(-1);
    if (!first || !last) return undefined;
    const { texts, alertContext } = details.get(first.details);
    return {
      id: alertId("RULE", rule.id, dedup, first.time, ordinal),
      type: "RULE",
      ruleId: rule.id,
      ...texts,
      dedup,
      firstEventTime: new Date(first.time).toISOString(),
      lastEventTime: new Date(last.time).toISOString(),
      matchCount: matches.length,
      uniqueCount,
      logTypes: [...new Set(matches.map(({ logType }) => logType))],
      alertContext: JSON.parse(alertContext) as JsonObject,
      events: matches.slice(0, MAX_SAMPLES).map((match) => details.get(match.details).event),
      summary: summarise(rule.summaryAttributes, matches, details),
    };
  });
}

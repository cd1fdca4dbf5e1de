import type { RuleCounts } from "@pypanther/core/runtime";

/** Something in the input that could not be read as an event. */
export interface InputProblem {
  /** The file, or "-" for standard input. */
  readonly source: string;
  /** The line, from 1; 0 when the file as a whole is at fault. */
  readonly line: number;
  readonly message: string;
}

/** What a run has counted so far. */
export class RunSummary {
  /** Events read, classified or not. */
  events = 0;
  /** Bytes read, packed as they were. */
  bytes = 0;
  /** Sources that an earlier run had read to their end, and their bytes, as far as their size is known. */
  sourcesBefore = 0;
  bytesBefore = 0;
  /** Events whose time is not among those that were asked for; no rule saw them. */
  outside = 0;
  /** The latest event time so far, in milliseconds since 1970; 0 before the first event. */
  latestTime = 0;
  /** What waits for its turn in event time: matches, signals, events of rules that remember. */
  waiting = 0;
  /** Groups of matches to which more may come. */
  openWindows = 0;
  /** Changes of alerts that wait for the sink. */
  unsent = 0;
  /** Events by log type, in the order in which the log types were first seen. */
  readonly eventsByLogType = new Map<string, number>();
  /** Events whose log type nothing told; no rule saw them. */
  unclassified = 0;
  /** Events without a readable time; they took the time of the event before them. */
  untimed = 0;
  /** Events that were older than what had been waited for; rules saw them late. */
  late = 0;
  /** Lines, records and files that could not be read. */
  malformed = 0;
  /** Matches of all rules, signals included. */
  matches = 0;
  readonly matchesByRule = new Map<string, number>();
  /** Matches of rules that create no alerts. */
  signals = 0;
  /** Matches of this run that are part of an alert. */
  inAlerts = 0;
  /** The same by rule. */
  inAlertsByRule: ReadonlyMap<string, number> = new Map();
  /** Alerts about events; rule-error alerts not included. */
  alerts = 0;
  /** The same by rule, with those of correlation rules. */
  readonly alertsByRule = new Map<string, number>();
  /** Matches of correlation rules; they are not among `matches`, which are events. */
  correlationMatches = 0;
  /** Alerts of correlation rules. */
  correlationAlerts = 0;
  /** What correlation rules had to leave out, by rule. */
  readonly correlationCounts = new Map<string, RuleCounts>();
  /** Signals of correlation rules of which alerts can only tell rule and time, since there were too many to keep. */
  droppedDetails = 0;
  /** Errors that rules raised. */
  ruleErrors = 0;
  readonly errorsByRule = new Map<string, number>();
  /** Rules that ran into the time limit so often that they were switched off for the rest of the run. */
  readonly stoppedRules = new Set<string>();
  /** How often what a rule remembers was used out of the order of events. */
  outOfOrder = 0;
}

/** Adds one (or `by`) to a counter kept by name. */
export function countBy(counts: Map<string, number>, name: string, by = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

/** Counts a source that an earlier run had read to its end. */
export function countBefore(summary: RunSummary, { size = 0 }: { readonly size?: number }): void {
  summary.sourcesBefore += 1;
  summary.bytesBefore += size;
}

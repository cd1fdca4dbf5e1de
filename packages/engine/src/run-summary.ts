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
  /** Alerts about events; rule-error alerts not included. */
  alerts = 0;
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

import { errorSummary } from "../errors";
import type { Severity } from "./severity";

/** The parts of an alert that a rule's methods shape, in the order in which they are asked. */
export const alertMethods = [
  "title",
  "description",
  "reference",
  "severity",
  "runbook",
  "destinations",
  "dedup",
  "alertContext",
] as const;

/** The name of a method that shapes the alert. */
export type AlertMethod = (typeof alertMethods)[number];

/** The methods whose errors a result can carry. */
export type RuleMethod = "filter" | "rule" | "policy" | AlertMethod | "unique";

/** The kind of a detection; results and alerts carry it. */
export type DetectionType = "RULE" | "SCHEDULED_RULE" | "CORRELATION_RULE" | "POLICY";

/** Everything that running a rule over an event gave. Outputs are null until the rule matched. */
export interface DetectionResult {
  /** The detection's id. */
  readonly detectionId: string;
  /** Its kind. */
  readonly detectionType: DetectionType;
  /** The rule's default severity. */
  readonly detectionSeverity: Severity;
  /** Whether the event is a match. */
  triggerAlert: boolean;
  /** Whether the event passed the filters; null when the rule has none or `when` did not hold. */
  filterOutput: boolean | null;
  /** What `rule` (of a policy, `policy`) returned; null when it was not asked or threw. */
  detectionOutput: unknown;
  /** The alert's title. */
  titleOutput: string | null;
  /** What happened. */
  descriptionOutput: string | null;
  /** Where to read on. */
  referenceOutput: string | null;
  /** The alert's severity. */
  severityOutput: Severity | null;
  /** What to do. */
  runbookOutput: string | null;
  /** Ids of the destinations; ["SKIP"] for none, null for the usual routing. */
  destinationsOutput: readonly string[] | null;
  /** Matches with the same text join one alert. */
  dedupOutput: string | null;
  /** The JSON text of the alert context. */
  alertContextOutput: string | null;
  /** The value that counts towards the threshold, for rules with `unique`. */
  uniqueOutput: string | null;
  /** What went wrong, by method. Outputs of methods that failed hold their fallback. */
  errors: Partial<Record<RuleMethod, Error>>;
}

/** Whether anything went wrong in a result. */
export function errored(result: DetectionResult): boolean {
  return Object.keys(result.errors).length > 0;
}

/** The first thing that went wrong, as `Class("message")`, or null. */
export function shortErrorMessage(result: DetectionResult): string | null {
  const [first] = Object.values(result.errors);
  return first ? errorSummary(first) : null;
}

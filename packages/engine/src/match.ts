import {
  type DetectionResult,
  field,
  fieldAt,
  type JsonObject,
  type JsonValue,
  type Rule,
  type Severity,
} from "@pypanther/core";
import type { DetailStore } from "./detail-store";
import type { Verdict } from "./evaluate";
import type { EventOrigin, EvaluatedEvent } from "./pipeline-events";
import type { RuleErrors } from "./rule-errors";
import { countBy, type RunSummary } from "./run-summary";
import { eachItem, type Stage } from "./stage";

/** An event of an alert. */
export interface EventReference extends EventOrigin {
  /** The event's own id, or null when its log type has none. */
  readonly id: string | null;
}

/** What a match says, should it open an alert. */
export interface AlertTexts {
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
  readonly reference: string;
  readonly runbook: string;
  readonly destinations: readonly string[] | null;
}

/** What is only needed of a match once it is known which alert it belongs to. */
export interface MatchDetails {
  readonly texts: AlertTexts;
  /** JSON text. */
  readonly alertContext: string;
  readonly event: EventReference;
  /** The values of each summary attribute, in the rule's order. */
  readonly summary: readonly (readonly string[])[];
}

/** An event that a rule took; small, since all of a run are held until it ends. */
export interface Match {
  readonly rule: Rule;
  readonly dedup: string;
  /** Event time in milliseconds since 1970. */
  readonly time: number;
  /** The value that counts towards the threshold, for rules with `unique`. */
  readonly unique: string | null;
  readonly logType: string;
  /** Its number in the detail store. */
  readonly details: number;
}

/** Values of summary attributes are cut to this many characters, and lists to as many items. */
const MAX_SUMMARY = 100;

function scalars(value: JsonValue | undefined): string[] {
  const values = Array.isArray(value) ? (value as readonly JsonValue[]).slice(0, MAX_SUMMARY) : [value ?? null];
  return values
    .filter((item) => item !== null && typeof item !== "object")
    .map((item) => String(item).slice(0, MAX_SUMMARY));
}

function valueAt(log: JsonObject, path: string): JsonValue | undefined {
  return field(log, path) ?? fieldAt(log, path.split("."));
}

/** Where an event came from and how its log names it. */
export function referenceTo({ log, format, source, line }: EvaluatedEvent): EventReference {
  const candidates = [format.id === undefined ? undefined : valueAt(log, format.id), field(log, "p_row_id")];
  const id = candidates.find((value) => typeof value === "string" || typeof value === "number");
  return { id: id === undefined ? null : String(id), source, line };
}

function detailsOf(event: EvaluatedEvent, rule: Rule, result: DetectionResult): MatchDetails {
  return {
    texts: {
      severity: result.severityOutput ?? rule.defaultSeverity,
      title: result.titleOutput ?? "",
      description: result.descriptionOutput ?? "",
      reference: result.referenceOutput ?? "",
      runbook: result.runbookOutput ?? "",
      destinations: result.destinationsOutput,
    },
    alertContext: result.alertContextOutput ?? "{}",
    event: referenceTo(event),
    summary: rule.summaryAttributes.map((attribute) => scalars(valueAt(event.log, attribute))),
  };
}

/** What becomes of verdicts. */
export interface MatchOptions {
  readonly summary: RunSummary;
  readonly details: DetailStore<MatchDetails>;
  readonly ruleErrors: RuleErrors;
  /** Is told of every match, signals included. */
  readonly onMatch?: (ruleId: string, event: EventReference) => void;
}

/** Counts matches, signals and errors, and passes on the matches that can become alerts. */
export function match({ summary, details, ruleErrors, onMatch }: MatchOptions): Stage<Verdict, Match> {
  return eachItem(({ event, rule, result, errors }) => {
    for (const { method, error } of errors) ruleErrors.add(rule, method, error, event);
    if (!result?.triggerAlert) return undefined;
    summary.matches += 1;
    countBy(summary.matchesByRule, rule.id);
    onMatch?.(rule.id, referenceTo(event));
    if (!rule.createAlert) {
      summary.signals += 1;
      return undefined;
    }
    return {
      rule,
      dedup: result.dedupOutput ?? "",
      time: event.time,
      unique: result.uniqueOutput,
      logType: event.logType,
      details: details.put(detailsOf(event, rule, result)),
    };
  });
}

import {
  type DetectionResult,
  field,
  fieldAt,
  type JsonObject,
  type JsonValue,
  logFormatOf,
  type Rule,
  type Severity,
} from "@pypanther/core/runtime";
import { normalise, timeOf } from "../classify";
import type { EventOrigin, ReadEvent } from "../read-event";
import { mostFrequent, type ValueCount } from "./most-frequent";
import type { Ordered } from "./order";

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

/** What a match says and tells the alert that it opens. */
export interface Saying {
  readonly texts: AlertTexts;
  /** JSON text. */
  readonly alertContext: string;
}

/** An event that a rule took, with all that an alert may tell of it; plain JSON, so that it can be stored and sent. */
export interface Match extends Ordered {
  readonly kind: "match";
  readonly dedup: string;
  /** The value that counts towards the threshold, for rules with `unique`. */
  readonly unique: string | null;
  readonly logType: string;
  readonly title: string;
  /** What else it says; null while the rule has not been asked. */
  readonly saying: Saying | null;
  /** The record's text, to ask the rule about while `saying` is null. */
  readonly record: string | null;
  readonly event: EventReference;
  /** The values of each summary attribute, in the rule's order. */
  readonly summary: readonly (readonly string[])[];
}

/** Values of summary attributes are cut to this many characters, and lists to as many items. */
const MAX_SUMMARY = 100;

const none: readonly (readonly string[])[] = [];

function scalars(value: JsonValue | undefined): string[] {
  const values = Array.isArray(value) ? (value as readonly JsonValue[]).slice(0, MAX_SUMMARY) : [value ?? null];
  return values
    .filter((item) => item !== null && typeof item !== "object")
    .map((item) => String(item).slice(0, MAX_SUMMARY));
}

function valueAt(log: JsonObject, path: string): JsonValue | undefined {
  return field(log, path) ?? fieldAt(log, path.split("."));
}

/** The most frequent values of a summary attribute over events. */
export function countValues(logs: readonly JsonObject[], attribute: string): ValueCount[] {
  const counts = new Map<string, number>();
  for (const value of logs.flatMap((log) => scalars(valueAt(log, attribute)))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return mostFrequent(counts);
}

/** Where an event came from and how its log names it. */
export function referenceTo({ log, format, source, line }: ReadEvent): EventReference {
  const candidates = [format.id === undefined ? undefined : valueAt(log, format.id), field(log, "p_row_id")];
  const id = candidates.find((value) => typeof value === "string" || typeof value === "number");
  return { id: id === undefined ? null : String(id), source, line };
}

/** The match that a rule made of an event. */
export function matchOf(event: ReadEvent, rule: Rule, result: DetectionResult): Match {
  const { log, text, time, origin, ordinal, logType } = event;
  const title = result.titleOutput ?? "";
  const saying = result.alertContextOutput === null ? null : sayingOf(rule, title, result);
  return {
    kind: "match",
    time,
    origin,
    ordinal,
    ruleId: rule.id,
    dedup: result.dedupOutput ?? "",
    unique: result.uniqueOutput,
    logType,
    title,
    saying,
    record: saying ? null : (text ?? null),
    event: referenceTo(event),
    summary:
      rule.summaryAttributes.length === 0
        ? none
        : rule.summaryAttributes.map((attribute) => scalars(valueAt(log, attribute))),
  };
}

/** What a match says by the rule's answers; by the rule's attributes where it has not given one. */
export function sayingOf(
  rule: Rule,
  title: string,
  result: Partial<Omit<DetectionResult, "titleOutput">> | null,
): Saying {
  return {
    texts: {
      severity: result?.severityOutput ?? rule.defaultSeverity,
      title,
      description: result?.descriptionOutput ?? "",
      reference: result?.referenceOutput ?? "",
      runbook: result?.runbookOutput ?? "",
      destinations: result?.destinationsOutput ?? null,
    },
    alertContext: result?.alertContextOutput ?? "{}",
  };
}

/** The event of a match that keeps its record's text. */
export function eventOfMatch({ record, time, origin, ordinal, logType, event }: Match): ReadEvent {
  const text = record ?? "{}";
  const log = JSON.parse(text) as JsonObject;
  const format = logFormatOf(logType);
  return {
    source: event.source,
    line: event.line,
    origin,
    ordinal,
    size: text.length,
    log: normalise(log, logType, timeOf(log, format)),
    logType,
    format,
    time,
  };
}

/** About how many bytes a match takes in memory. */
export function sizeOfMatch({ saying, record, title, dedup }: Match): number {
  // Texts that come from the rule are shared by all its matches.
  return 800 + (saying?.alertContext.length ?? 0) + (record?.length ?? 0) + title.length + dedup.length;
}

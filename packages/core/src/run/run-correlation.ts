import { isPromise, type MaybePromise } from "../async";
import type { CorrelationMatch, CorrelationRule } from "../correlation";
import type { DetectionResult } from "../detection";
import { PantherEvent } from "../event";
import type { LogType } from "../log-types";
import { Rule } from "../rule";
import { runRule } from "./run-rule";

/**
 * A correlation rule as the rule that matches what was found, so that its alerts are shaped, limited and mended as those
 * of rules are.
 */
class FoundStory extends Rule {
  logTypes: LogType[] = [];
  id: string;
  defaultSeverity;
  readonly #rule: CorrelationRule;
  readonly #match: CorrelationMatch;

  constructor(rule: CorrelationRule, match: CorrelationMatch) {
    super();
    this.id = rule.id;
    this.displayName = rule.displayName;
    this.defaultSeverity = rule.defaultSeverity;
    this.#rule = rule;
    this.#match = match;
  }

  override title() {
    return this.#rule.title(this.#match);
  }

  /** What groups its matches: the rule and the values that the signals share. */
  override dedup() {
    return [this.id, correlationKeyText(Object.values(this.#match.key))].filter((part) => part !== "").join("|");
  }

  override severity() {
    return this.#rule.severity(this.#match);
  }

  override description() {
    return this.#rule.description(this.#match);
  }

  override reference() {
    return this.#rule.reference(this.#match);
  }

  override runbook() {
    return this.#rule.runbook(this.#match);
  }

  override destinations() {
    return this.#rule.destinations(this.#match);
  }

  override alertContext() {
    return this.#rule.alertContext(this.#match);
  }
}

/** The values of a key as one text; with several, a "|" in a value is written "\|". */
function correlationKeyText(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? "") : values.map((value) => value.replace(/\|/g, "\\|")).join("|");
}

function asCorrelationResult(result: DetectionResult): DetectionResult {
  return { ...result, detectionType: "CORRELATION_RULE" };
}

/** Shapes the alert of a match. Nothing is thrown: what goes wrong is in `errors`, and the alert gets a fallback. */
export function runCorrelation(rule: CorrelationRule, match: CorrelationMatch): MaybePromise<DetectionResult> {
  const result = runRule(
    new FoundStory(rule, match),
    new PantherEvent({ p_event_time: new Date(match.time).toISOString() }),
  );
  return isPromise(result)
    ? (result as Promise<DetectionResult>).then(asCorrelationResult)
    : asCorrelationResult(result);
}

import { alertContextJson, isAlertContext } from "./alert-context-json";
import { type Destination, resolveDestinations } from "./destinations";
import { errorSummary, FunctionReturnTypeError, PantherError, toError } from "./errors";
import type { PantherEvent } from "./event";
import { passesFilters } from "./filters";
import { definesMethod } from "./identity";
import { shortenDedup, truncateText } from "./limits";
import { type MaybePromise, runSteps, type Steps } from "./maybe-async";
import type { Rule } from "./rule";
import { Severity } from "./severity";
import { compiledWhen } from "./conditions/rule-when";
import { whenHolds } from "./conditions/when";

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
export type RuleMethod = "filter" | "rule" | AlertMethod | "unique";

/** The kind of a detection; results and alerts carry it. */
export type DetectionType = "RULE" | "SCHEDULED_RULE";

/** Everything that running a rule over an event gave. Outputs are null until the rule matched. */
export interface DetectionResult {
  readonly detectionId: string;
  readonly detectionType: DetectionType;
  /** The rule's default severity. */
  readonly detectionSeverity: Severity;
  /** Whether the event is a match. */
  triggerAlert: boolean;
  /** Whether the event passed the filters; null when the rule has none or `when` did not hold. */
  filterOutput: boolean | null;
  /** What `rule` returned; null when it was not asked or threw. */
  detectionOutput: unknown;
  titleOutput: string | null;
  descriptionOutput: string | null;
  referenceOutput: string | null;
  severityOutput: Severity | null;
  runbookOutput: string | null;
  destinationsOutput: readonly string[] | null;
  dedupOutput: string | null;
  /** The JSON text of the alert context. */
  alertContextOutput: string | null;
  /** The value that counts towards the threshold, for rules with `unique`. */
  uniqueOutput: string | null;
  /** What went wrong, by method. Outputs of methods that failed hold their fallback. */
  errors: Partial<Record<RuleMethod, Error>>;
}

/** How a rule is run. */
export interface RunOptions {
  /** The destinations that exist; without them names are passed on as they are. */
  destinations?: readonly Destination[];
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

function emptyResult(rule: Rule): DetectionResult {
  return {
    detectionId: rule.id,
    detectionType: rule.detectionType(),
    detectionSeverity: rule.defaultSeverity,
    triggerAlert: false,
    filterOutput: null,
    detectionOutput: null,
    titleOutput: null,
    descriptionOutput: null,
    referenceOutput: null,
    severityOutput: null,
    runbookOutput: null,
    destinationsOutput: null,
    dedupOutput: null,
    alertContextOutput: null,
    uniqueOutput: null,
    errors: {},
  };
}

/**
 * Runs a rule over an event: `when`, filters, `rule`, then, for a match, the methods that shape the alert. Nothing is
 * thrown: what goes wrong is in `errors`, and the alert gets a fallback. A promise only if a method returned one.
 */
export function runRule(rule: Rule, event: PantherEvent, options: RunOptions = {}): MaybePromise<DetectionResult> {
  return runSteps(steps(rule, event, options));
}

function* steps(rule: Rule, event: PantherEvent, options: RunOptions): Steps<DetectionResult> {
  const result = emptyResult(rule);
  result.triggerAlert = yield* matches(rule, event, result);
  if (!result.triggerAlert) return result;

  result.titleOutput = yield* text(rule, event, result, "title", rule.displayName || rule.id);
  result.descriptionOutput = yield* text(rule, event, result, "description", "");
  result.referenceOutput = yield* text(rule, event, result, "reference", "");
  result.severityOutput = yield* attempt(result, "severity", severity(rule, event), rule.defaultSeverity);
  result.runbookOutput = yield* text(rule, event, result, "runbook", "");
  yield* attempt(result, "destinations", destinations(rule, event, options, result), undefined);
  result.dedupOutput = yield* attempt(result, "dedup", dedup(rule, event, result), dedupFallback(rule, result));
  yield* alertContext(rule, event, result);
  if (rule.unique) result.uniqueOutput = yield* attempt(result, "unique", unique(rule, event), null);
  return result;
}

/** What the steps of one method give; the fallback, with the error in the result, when they fail. */
function* attempt<T>(result: DetectionResult, method: RuleMethod, of: Steps<T>, fallback: T): Steps<T> {
  try {
    return yield* of;
  } catch (thrown) {
    result.errors[method] = toError(thrown);
    return fallback;
  }
}

type TextMethod = "title" | "description" | "reference" | "runbook";

function* text(
  rule: Rule,
  event: PantherEvent,
  result: DetectionResult,
  method: TextMethod,
  fallback: string,
): Steps<string> {
  try {
    const value = yield rule[method](event);
    if (typeof value !== "string") throw new FunctionReturnTypeError(rule.id, method, value, "[string]");
    return truncateText(value);
  } catch (thrown) {
    result.errors[method] = toError(thrown);
    return fallback;
  }
}

function* matches(rule: Rule, event: PantherEvent, result: DetectionResult): Steps<boolean> {
  try {
    const source = { log: event.toJSON(), unified: (name: string) => event.udm(name) };
    if (!whenHolds(compiledWhen(rule), source)) {
      result.detectionOutput = false;
      return false;
    }
  } catch (thrown) {
    result.errors.rule = toError(thrown);
    return false;
  }
  if (rule.includeFilters.length > 0 || rule.excludeFilters.length > 0) {
    try {
      result.filterOutput = yield* passesFilters(rule, event);
    } catch (thrown) {
      result.errors.filter = toError(thrown);
      return false;
    }
    if (!result.filterOutput) {
      result.detectionOutput = false;
      return false;
    }
  }
  try {
    const verdict = yield rule.rule(event);
    result.detectionOutput = verdict;
    if (typeof verdict !== "boolean") throw new FunctionReturnTypeError(rule.id, "rule", verdict, "[boolean]");
    return verdict;
  } catch (thrown) {
    result.errors.rule = toError(thrown);
    return false;
  }
}

function* severity(rule: Rule, event: PantherEvent): Steps<Severity> {
  const value = yield rule.severity(event);
  if (typeof value !== "string") throw new FunctionReturnTypeError(rule.id, "severity", value, "[string]");
  const name = value.toUpperCase();
  if (name === "DEFAULT") return rule.defaultSeverity;
  if (Severity.is(name)) return name;
  throw new PantherError(
    "UNKNOWN_SEVERITY",
    `severity() returned "${value.slice(0, 80)}". Allowed: ${Severity.values.join(", ")} or DEFAULT, in any case.`,
    { ruleId: rule.id, attribute: "severity", found: value.slice(0, 80) },
  );
}

function* destinations(rule: Rule, event: PantherEvent, options: RunOptions, result: DetectionResult): Steps<void> {
  const value = yield rule.destinations(event);
  const resolved = resolveDestinations(rule.id, value, options.destinations);
  result.destinationsOutput = resolved.destinations;
  if (resolved.error) throw resolved.error;
}

/** What groups a match when `dedup` cannot say: the title, or the rule itself when that is empty. */
function dedupFallback(rule: Rule, result: DetectionResult): string {
  return shortenDedup(result.titleOutput || `defaultDedupString:${rule.id}`);
}

function* dedup(rule: Rule, event: PantherEvent, result: DetectionResult): Steps<string> {
  // An inherited `dedup` is the title, which has been asked already.
  if (!definesMethod(rule, "dedup")) return dedupFallback(rule, result);
  const value = yield rule.dedup(event);
  if (typeof value !== "string") throw new FunctionReturnTypeError(rule.id, "dedup", value, "[string]");
  return value === "" ? dedupFallback(rule, result) : shortenDedup(value);
}

function* alertContext(rule: Rule, event: PantherEvent, result: DetectionResult): Steps<void> {
  try {
    const value = yield rule.alertContext(event);
    if (!isAlertContext(value)) throw new FunctionReturnTypeError(rule.id, "alertContext", value, "[object]");
    result.alertContextOutput = alertContextJson(value);
  } catch (thrown) {
    const error = toError(thrown);
    result.errors.alertContext = error;
    result.alertContextOutput = JSON.stringify({ _error: errorSummary(error) });
  }
}

function* unique(rule: Rule, event: PantherEvent): Steps<string | null> {
  const value = yield rule.unique?.(event);
  if (value === null || value === undefined) return null;
  if (typeof value === "object" || typeof value === "function") {
    throw new FunctionReturnTypeError(rule.id, "unique", value, "[string, number, boolean or null]");
  }
  return String(value);
}

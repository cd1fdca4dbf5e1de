import { isPromise, type MaybePromise, runSteps, type Steps } from "../async";
import { type CompiledWhen, whenHolds } from "../conditions";
import { definesMethod, type DetectionResult, errored, type RuleMethod, Severity } from "../detection";
import { errorSummary, FunctionReturnTypeError, PantherError, toError } from "../errors";
import { contextOf, type PantherEvent, recordOf } from "../event";
import { compiledWhen, prepareFilters, type Rule } from "../rule";
import { alertContextJson, isAlertContext } from "./alert-context-json";
import { resolveDestinations } from "./destinations";
import { shortenDedup, truncateText } from "./limits";

/** A rule instance with what does not change from event to event; it must not change either. */
export interface PreparedRule {
  readonly rule: Rule;
  readonly when: CompiledWhen;
  /** Whether an event passes the rule's filters; undefined when it has none. */
  readonly filters?: (event: PantherEvent) => MaybePromise<boolean>;
  /** Whether the rule has a `dedup` of its own; an inherited one is the title, which has been asked already. */
  readonly ownDedup: boolean;
}

/**
 * What a rule is asked about an event: whether it matches; that and what groups matches (`title`, `dedup`, `unique`); or
 * everything that an alert tells as well.
 */
export type Questions = "verdict" | "grouping" | "everything";

/** How a rule is judged. */
export interface JudgeOptions {
  /** Whether the rule's `when` is known to hold, so that it need not be checked. */
  readonly whenHolds: boolean;
  /** What is wanted; everything by default. */
  readonly questions?: Questions;
}

/** Says that a rule did not match and that nothing went wrong. */
export const noMatch = Symbol("no match");

/** The type of `noMatch`. */
export type NoMatch = typeof noMatch;

/** Prepares a rule for many events. Throws what a tunable in its `when` throws. */
export function prepareRule(rule: Rule): PreparedRule {
  return {
    rule,
    when: compiledWhen(rule),
    filters: prepareFilters(rule),
    ownDedup: definesMethod(rule, "dedup"),
  };
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

function failed(rule: Rule, method: RuleMethod, thrown: unknown, filterOutput: true | null = null): DetectionResult {
  return { ...emptyResult(rule), filterOutput, errors: { [method]: toError(thrown) } };
}

function meetsWhen({ when }: PreparedRule, event: PantherEvent): boolean {
  return when.length === 0 || whenHolds(when, { log: recordOf(event), unified: (name) => event.udm(name) });
}

/**
 * Runs a rule over an event: `when`, filters, `rule`, then, for a match, the methods that shape the alert. Nothing is
 * thrown: what goes wrong is in `errors`, and the alert gets a fallback. A promise only if a method returned one.
 */
export function runRule(rule: Rule, event: PantherEvent): MaybePromise<DetectionResult> {
  let prepared: PreparedRule;
  try {
    prepared = prepareRule(rule);
    if (!meetsWhen(prepared, event)) return { ...emptyResult(rule), detectionOutput: false };
  } catch (thrown) {
    return failed(rule, "rule", thrown);
  }
  const { filters } = prepared;
  return runSteps(steps(prepared, event, { filters: filters && (() => filters(event)), rule: () => rule.rule(event) }));
}

/**
 * Runs a rule over an event as `runRule` does, for whoever has many events of which few match: one that does not match
 * costs the call of `rule` and nothing else.
 */
export function judge(
  prepared: PreparedRule,
  event: PantherEvent,
  options: JudgeOptions,
): NoMatch | DetectionResult | Promise<NoMatch | DetectionResult> {
  const { rule, filters } = prepared;
  let passes: MaybePromise<boolean> = true;
  let verdict: unknown;
  let at: "when" | "filter" | "rule" = "when";
  try {
    if (!options.whenHolds && !meetsWhen(prepared, event)) return noMatch;
    at = "filter";
    if (filters) passes = filters(event);
    if (passes === false) return noMatch;
    if (passes !== true) return afterFilters(prepared, event, passes, options);
    at = "rule";
    verdict = rule.rule(event);
  } catch (thrown) {
    return failed(rule, at === "filter" ? "filter" : "rule", thrown, at === "rule" && filters ? true : null);
  }
  return verdict === false ? noMatch : afterVerdict(prepared, event, verdict, options);
}

/**
 * What is left to ask about an event that is known to match, once what groups it is known: everything that the title,
 * dedup string and `unique` value are not. Nothing is thrown.
 */
export function shapeAlert(prepared: PreparedRule, event: PantherEvent): MaybePromise<DetectionResult> {
  return runSteps(steps(prepared, event, { rule: () => true }, "shape"));
}

async function afterFilters(
  prepared: PreparedRule,
  event: PantherEvent,
  passes: Promise<boolean>,
  { questions }: JudgeOptions,
): Promise<NoMatch | DetectionResult> {
  const deciding = { filters: () => passes, rule: () => prepared.rule.rule(event) };
  return worthTelling(await runSteps(steps(prepared, event, deciding, questions)));
}

function afterVerdict(
  prepared: PreparedRule,
  event: PantherEvent,
  verdict: unknown,
  { questions }: JudgeOptions,
): NoMatch | DetectionResult | Promise<NoMatch | DetectionResult> {
  const filters = prepared.filters && (() => true);
  const result = runSteps(steps(prepared, event, { filters, rule: () => verdict }, questions));
  return isPromise(result) ? (result as Promise<DetectionResult>).then(worthTelling) : worthTelling(result);
}

function worthTelling(result: DetectionResult): NoMatch | DetectionResult {
  return result.triggerAlert || errored(result) ? result : noMatch;
}

/** The questions that decide whether an event matches; whoever knows an answer already gives that. */
interface Deciding {
  readonly filters?: () => unknown;
  readonly rule: () => unknown;
}

/** All steps of a rule, or the part of them that is wanted; in one order, whichever part that is. */
function* steps(
  prepared: PreparedRule,
  event: PantherEvent,
  deciding: Deciding,
  part: Questions | "shape" = "everything",
): Steps<DetectionResult> {
  const { rule } = prepared;
  const result = emptyResult(rule);
  result.triggerAlert = yield* matches(rule, deciding, result);
  if (!result.triggerAlert || part === "verdict") return result;
  const groups = part !== "shape";
  const shapes = part !== "grouping";
  if (groups) result.titleOutput = yield* text(rule, event, result, "title", rule.displayName || rule.id);
  if (shapes) yield* texts(rule, event, result);
  if (groups) {
    result.dedupOutput = yield* attempt(result, "dedup", dedup(prepared, event, result), dedupFallback(rule, result));
  }
  if (shapes) yield* alertContext(rule, event, result);
  if (groups && rule.unique) result.uniqueOutput = yield* attempt(result, "unique", unique(rule, event), null);
  return result;
}

function* texts(rule: Rule, event: PantherEvent, result: DetectionResult): Steps<void> {
  result.descriptionOutput = yield* text(rule, event, result, "description", "");
  result.referenceOutput = yield* text(rule, event, result, "reference", "");
  result.severityOutput = yield* attempt(result, "severity", severity(rule, event), rule.defaultSeverity);
  result.runbookOutput = yield* text(rule, event, result, "runbook", "");
  yield* attempt(result, "destinations", destinations(rule, event, result), undefined);
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

function* matches(rule: Rule, deciding: Deciding, result: DetectionResult): Steps<boolean> {
  if (deciding.filters) {
    try {
      result.filterOutput = (yield deciding.filters()) === true;
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
    const verdict = yield deciding.rule();
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

function* destinations(rule: Rule, event: PantherEvent, result: DetectionResult): Steps<void> {
  const value = yield rule.destinations(event);
  const resolved = resolveDestinations(rule.id, value, contextOf(event).destinations);
  result.destinationsOutput = resolved.destinations;
  if (resolved.error) throw resolved.error;
}

/** What groups a match when `dedup` cannot say: the title, or the rule itself when that is empty. */
function dedupFallback(rule: Rule, result: DetectionResult): string {
  return shortenDedup(result.titleOutput || `defaultDedupString:${rule.id}`);
}

function* dedup({ rule, ownDedup }: PreparedRule, event: PantherEvent, result: DetectionResult): Steps<string> {
  if (!ownDedup) return dedupFallback(rule, result);
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

import { alternativeHolds, compileClause, conditionValue, describeTest, type FieldSource } from "../conditions";
import type { Condition, Conditions, When, WhenTest } from "../conditions";
import { dataModelFor } from "../data-models";
import { definesMethod, type DetectionResult } from "../detection";
import { toError } from "../errors";
import { evaluationContext, PantherEvent } from "../event";
import type { JsonObject, JsonValue } from "../json";
import { answerPasses, namedFilters, type Rule, whensByClass } from "../rule";
import { judge, noMatch, prepareRule, withTimeLimit } from "../run";
import { InMemoryStateStore } from "../state";
import { type RecordedRead, RecordedLog } from "./recorded-log";

/** One line of a `when`, held against an event. */
export interface ExplainedCondition {
  /** The field's path, or the unified field as `udm:name`. */
  readonly path: string;
  /** What is asked of the field, in words. */
  readonly test: string;
  /** What the event has there; null when there is nothing. */
  readonly found: JsonValue;
  readonly holds: boolean;
}

/** The `when` of a rule's class or of one of its base classes; one of its alternatives must hold. */
export interface ExplainedWhen {
  /** The class that asks for it. */
  readonly className: string;
  readonly alternatives: readonly (readonly ExplainedCondition[])[];
  readonly holds: boolean;
}

/** A filter's answer about an event. */
export interface ExplainedFilter {
  readonly kind: "include" | "exclude";
  /** The function's name, or its place in the list. */
  readonly name: string;
  readonly answer: unknown;
  readonly error: Error | undefined;
  /** Whether the event passes it. */
  readonly passes: boolean;
}

/** Why a rule matches an event or does not. */
export interface RuleExplanation {
  /** Whether the rule reads events of this log type; it is asked all the same. */
  readonly isRead: boolean;
  readonly when: readonly ExplainedWhen[];
  /** What a tunable in `when`, or a unified field, threw. */
  readonly whenError: Error | undefined;
  /** The answers of all filters; none when `when` does not hold. */
  readonly filters: readonly ExplainedFilter[];
  /** Whether `rule` was asked, and whether it is the rule's own method. */
  readonly asked: boolean;
  readonly hasOwnRule: boolean;
  /** What `rule` and the methods that shape the alert gave; null when `rule` said no or was not asked. */
  readonly result: DetectionResult | null;
  /** Why `rule`, or a method that shapes the alert, was stopped; then nothing else is known of them. */
  readonly stopped: Error | undefined;
  /** The fields that `rule` read. */
  readonly reads: readonly RecordedRead[];
  readonly matches: boolean;
}

/** How long a filter may take, or the rule's methods together, in milliseconds, unless the caller says otherwise. */
const TIME_LIMIT_MS = 1000;

/** The event to explain a rule by. */
export interface EventToExplain {
  readonly log: JsonObject;
  readonly logType: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

function explainedCondition(
  condition: Condition,
  given: WhenTest | (() => WhenTest),
  source: FieldSource,
): ExplainedCondition {
  const found = conditionValue(condition, source);
  return {
    path: condition.unified ? `udm:${condition.path}` : condition.path,
    test: describeTest(typeof given === "function" ? given() : given),
    found,
    holds: condition.test.holds(found),
  };
}

function explainedWhen(when: When, className: string, source: FieldSource): ExplainedWhen {
  const maps = (Array.isArray(when) ? when : [when]) as readonly Conditions[];
  const compiled = compileClause(when);
  const alternatives = maps.map((map, index) =>
    Object.values(map).flatMap((given, at) => {
      const condition = compiled[index]?.[at];
      return condition ? [explainedCondition(condition, given, source)] : [];
    }),
  );
  return { className, alternatives, holds: compiled.some((alternative) => alternativeHolds(alternative, source)) };
}

async function explainedFilters(rule: Rule, event: PantherEvent, limitMs: number): Promise<ExplainedFilter[]> {
  const explained: ExplainedFilter[] = [];
  for (const named of namedFilters(rule)) {
    const { name, filter, wanted } = named;
    const kind = wanted ? "include" : "exclude";
    let answer: unknown;
    try {
      answer = await withTimeLimit(() => filter(event), limitMs);
      explained.push({ kind, name, answer, error: undefined, passes: answerPasses(rule, named, answer) });
    } catch (thrown) {
      explained.push({ kind, name, answer, error: toError(thrown), passes: false });
    }
  }
  return explained;
}

/**
 * Runs a fresh instance of a rule over an event and tells each condition, filter and value on the way. Nothing is thrown
 * for what the rule throws. The instance must not be used afterwards.
 */
export async function explainRule(
  rule: Rule,
  { log, logType, time }: EventToExplain,
  timeLimitMs = TIME_LIMIT_MS,
): Promise<RuleExplanation> {
  const recorded = new RecordedLog(log);
  const context = evaluationContext({ now: () => time, ruleId: rule.id, store: new InMemoryStateStore() });
  const event = new PantherEvent(recorded.log, dataModelFor(logType), context);
  const start = {
    isRead: (rule.logTypes as readonly string[]).includes(logType),
    when: [],
    whenError: undefined,
    filters: [],
    asked: false,
    hasOwnRule: definesMethod(rule, "rule"),
    result: null,
    stopped: undefined,
    reads: [],
    matches: false,
  } satisfies RuleExplanation;
  let when: ExplainedWhen[];
  try {
    const source: FieldSource = { log, unified: (name) => event.udm(name) };
    when = whensByClass(rule).map(({ when: given, className }) => explainedWhen(given, className, source));
  } catch (thrown) {
    return { ...start, whenError: toError(thrown) };
  }
  if (!when.every(({ holds }) => holds)) return { ...start, when };
  const filters = await explainedFilters(rule, event, timeLimitMs);
  if (!filters.every(({ passes }) => passes)) return { ...start, when, filters };
  const prepared = { ...prepareRule(rule), filters: undefined };
  const asked = rule.rule.bind(rule);
  Object.defineProperty(rule, "rule", { value: (given: PantherEvent) => recorded.during(() => asked(given)) });
  try {
    const outcome = await withTimeLimit(() => judge(prepared, event, { whenHolds: true }), timeLimitMs);
    const result = outcome === noMatch ? null : outcome;
    const matches = result?.triggerAlert === true;
    return { ...start, when, filters, asked: true, result, reads: recorded.reads(), matches };
  } catch (thrown) {
    return { ...start, when, filters, asked: true, stopped: toError(thrown), reads: recorded.reads() };
  }
}

import { type CorrelationMatch, type CorrelationPlan, matchContext, matchValues } from "../correlation";
import type { JsonObject } from "../json";
import { idOf } from "./match-id";
import { type EvaluatorLimits, RuleEvaluator, type RuleMatch, type StoredKey } from "./rule-evaluator";
import type { EvaluatedSignal, ValuedSignal } from "./signal";
import type { StoredSignals } from "./stored-signals";

const DEFAULT_LATENESS_MS = 60 * 60_000;
const DEFAULT_MAX_KEYS = 1_000_000;

/** How correlation rules are evaluated. */
export interface CorrelatorOptions {
  readonly plans: readonly CorrelationPlan[];
  /** How late, in milliseconds of event time, a signal may be and still be looked at; 60 minutes by default. */
  readonly latenessMs?: number;
  /** How many keys a rule may have; 1,000,000 by default. */
  readonly maxKeys?: number;
  /** How much later than others a rule's signals come, in milliseconds: those of scheduled rules. */
  readonly delayMs?: (ruleId: string) => number;
}

/** A match with its id and key by name, and the rule's own way to name what it found. */
export interface FoundMatch extends RuleMatch {
  readonly id: string;
}

/** A signal that belongs to the alert of an earlier match, with that match's id. */
export interface FoundAttachment {
  readonly matchId: string;
  readonly signal: EvaluatedSignal;
}

/** What a correlator found. */
export interface Found {
  readonly matches: readonly FoundMatch[];
  readonly attached: readonly FoundAttachment[];
}

const none: readonly string[] = [];

interface Rule {
  readonly evaluator: RuleEvaluator;
  /** How much later than the input it is evaluated, since its members' matches are decided later. */
  readonly delayMs: number;
}

/** Evaluates all correlation rules of a run: signals to those that name their rule, matches to those that name theirs. */
export class Correlator {
  /** Members stand before the rules that name them. */
  readonly #rules: readonly Rule[];
  readonly #byMember = new Map<string, RuleEvaluator[]>();
  readonly #paths = new Map<string, string[]>();
  #passed = -Infinity;
  /** Matches that are signals of other rules; they must be kept like any other signal. */
  #nested: ValuedSignal[] = [];

  /** Throws a TypeError when rules are members of each other. */
  constructor(options: CorrelatorOptions) {
    const { plans, latenessMs = DEFAULT_LATENESS_MS, maxKeys = DEFAULT_MAX_KEYS, delayMs = () => 0 } = options;
    const limits: EvaluatorLimits = { latenessMs, maxKeys };
    const rules: Rule[] = [];
    for (const plan of membersFirst(plans)) {
      const evaluator = new RuleEvaluator(plan, limits);
      const delays = plan.steps.map(({ ruleId }) => {
        const member = rules.find((rule) => rule.evaluator.plan.ruleId === ruleId);
        return member ? member.delayMs + member.evaluator.waitMs : delayMs(ruleId);
      });
      rules.push({ evaluator, delayMs: Math.max(0, ...delays) });
      for (const ruleId of new Set(plan.steps.map((step) => step.ruleId))) {
        this.#byMember.set(ruleId, [...(this.#byMember.get(ruleId) ?? []), evaluator]);
      }
      for (const { ruleId, fields } of plan.steps) {
        const paths = new Set([...(this.#paths.get(ruleId) ?? []), ...fields.flatMap((list) => list ?? [])]);
        this.#paths.set(ruleId, [...paths]);
      }
    }
    this.#rules = rules;
  }

  /** The rules by id, members first. */
  get evaluators(): readonly RuleEvaluator[] {
    return this.#rules.map(({ evaluator }) => evaluator);
  }

  /** Everything before this time has been evaluated, but for rules whose members take longer. */
  get passed(): number {
    return this.#passed;
  }

  /** Signals before this time are not needed by any rule any more. */
  get horizon(): number {
    return Math.min(...this.#rules.map(({ evaluator }) => evaluator.horizon));
  }

  /** Whether a rule is a member of any correlation rule. */
  isMember(ruleId: string): boolean {
    return this.#byMember.has(ruleId);
  }

  /** The fields that are asked of a member's signals. */
  pathsOf(ruleId: string): readonly string[] {
    return this.#paths.get(ruleId) ?? none;
  }

  /** Takes a signal; in any order, and the better in that of time. In a test it may be given to one step only. */
  add({ signal, values }: ValuedSignal, onlyStep?: string): void {
    for (const rule of this.#byMember.get(signal.ruleId) ?? []) rule.add(signal, values, onlyStep);
  }

  /** Evaluates what lies before a time of the input, Infinity at its end; gives what was found. */
  advance(until: number): Found {
    const matches: FoundMatch[] = [];
    const attached: FoundAttachment[] = [];
    for (const { evaluator, delayMs } of this.#rules) {
      evaluator.advance(until - delayMs);
      const found = evaluator.takeMatches();
      for (const one of found.attached) attached.push({ matchId: matchIdOf(one), signal: one.signal });
      for (const match of found.matches) {
        const known = { ...match, id: matchIdOf(match) };
        matches.push(known);
        if (!this.isMember(match.plan.ruleId)) continue;
        const nested = this.#signalOf(known);
        this.#nested.push(nested);
        this.add(nested);
      }
    }
    if (until !== Infinity) this.#passed = Math.max(this.#passed, until);
    return { matches, attached };
  }

  /** The matches since the last call that are signals of other correlation rules. */
  takeNested(): readonly ValuedSignal[] {
    const nested = this.#nested;
    this.#nested = [];
    return nested;
  }

  /**
   * Goes on where another one stopped: how far each rule was, the signals that were given to it, nested ones included, and
   * the keys as they were stored. Finds nothing that was found before.
   */
  restore(stored: {
    readonly passed: number;
    readonly passedByRule: Readonly<Record<string, number>>;
    readonly signals: StoredSignals;
    readonly keys: Iterable<readonly [ruleId: string, key: StoredKey]>;
  }): void {
    this.#passed = stored.passed;
    const byId = new Map(this.#rules.map(({ evaluator }) => [evaluator.plan.ruleId, evaluator]));
    for (const [id, evaluator] of byId) evaluator.restorePassed(stored.passedByRule[id] ?? -Infinity);
    for (const evaluator of byId.values()) evaluator.restoreSignals(stored.signals);
    for (const [ruleId, key] of stored.keys) byId.get(ruleId)?.restoreKey(key);
  }

  /** A match as a signal: the key under the names of the criteria, and the alert context that every match has. */
  #signalOf(match: FoundMatch): ValuedSignal {
    const { plan, time, id } = match;
    const described = describeMatch(match);
    const context = matchContext(described);
    const event = { ...described.key } as JsonObject;
    const values = Object.fromEntries(
      this.pathsOf(plan.ruleId).map((path) => [path, matchValues(event, context, path).values]),
    );
    return { signal: { id, ruleId: plan.ruleId, time }, values };
  }
}

/** A match by names, with signals of which nothing but rule, time and id is known. */
export function describeMatch({ plan, key, time, id, signals }: FoundMatch): CorrelationMatch {
  const present = plan.steps.filter(({ absence }) => !absence);
  return {
    id,
    ruleId: plan.ruleId,
    key: Object.fromEntries(plan.criteria.map((name, index) => [name, key[index] ?? ""])),
    time,
    steps: present.map(({ id: step, ruleId }, index) => ({
      step,
      ruleId,
      signals: (signals[index] ?? []).map((signal) => ({ ...signal, detail: null })),
    })),
  };
}

function matchIdOf({ plan, key, time }: Pick<RuleMatch, "plan" | "key" | "time">): string {
  return idOf("CORRELATION_RULE", plan.ruleId, key, time);
}

/** The rules in an order in which members come before the rules that name them. */
function membersFirst(plans: readonly CorrelationPlan[]): CorrelationPlan[] {
  const ordered: CorrelationPlan[] = [];
  const visit = (plan: CorrelationPlan, path: readonly CorrelationPlan[]): void => {
    if (path.includes(plan)) throw new TypeError(`${plan.ruleId} is a member of itself.`);
    if (ordered.includes(plan)) return;
    for (const { ruleId } of plan.steps) {
      const member = plans.find((other) => other.ruleId === ruleId);
      if (member) visit(member, [...path, plan]);
    }
    ordered.push(plan);
  };
  for (const plan of plans) visit(plan, []);
  return ordered;
}

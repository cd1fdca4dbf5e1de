import type { CorrelationPlan, PlanStep } from "../correlation";
import { Correlator, type FoundMatch } from "./correlator";
import type { ValuedSignal } from "./signal";
import { keyText, signalKeys } from "./signal-keys";

/** What became of one step. */
export interface StepExplanation {
  readonly step: PlanStep;
  /** The signals of its rule, and how many of them have a value to be matched on. */
  readonly signals: number;
  readonly withValue: number;
}

/** How far a correlation rule got with given signals. */
export interface Explanation {
  readonly matches: readonly FoundMatch[];
  readonly steps: readonly StepExplanation[];
  /** The signals that came the furthest, as a match of the steps that were reached; undefined when no step was. */
  readonly furthest: FoundMatch | undefined;
  /** The step that is missing; undefined when there is a match, or when only what must be absent stood in the way. */
  readonly missing: PlanStep | undefined;
  /** The step that must be absent and was there; undefined when none was. */
  readonly suppressedBy: PlanStep | undefined;
}

function evaluate(plan: CorrelationPlan, signals: readonly ValuedSignal[]): readonly FoundMatch[] {
  const correlator = new Correlator({ plans: [plan] });
  for (const signal of signals) correlator.add(signal);
  return correlator.advance(Infinity).matches;
}

/** A rule with some of its steps only; what lies between those of a sequence adds up. */
function withSteps(plan: CorrelationPlan, wanted: readonly PlanStep[]): CorrelationPlan {
  const withinMs: number[] = [];
  let gap = 0;
  let isFirst = true;
  for (const [index, step] of plan.steps.entries()) {
    gap += plan.withinMs[index - 1] ?? 0;
    if (!wanted.includes(step)) continue;
    if (!isFirst) withinMs.push(gap);
    isFirst = false;
    gap = 0;
  }
  return { ...plan, steps: plan.steps.filter((step) => wanted.includes(step)), withinMs };
}

/** Every choice of some steps, the larger ones first; of a sequence, its beginnings. */
function parts({ structure }: CorrelationPlan, steps: readonly PlanStep[]): PlanStep[][] {
  if (structure === "sequence") return steps.map((_, index) => steps.slice(0, steps.length - index));
  const all = Array.from({ length: 2 ** steps.length - 1 }, (_, index) =>
    steps.filter((__, place) => Math.floor((index + 1) / 2 ** place) % 2 === 1),
  );
  return all.sort((a, b) => b.length - a.length);
}

/** More steps than this are not tried in every combination. */
const MAX_TRIED = 10;

function explainStep(plan: CorrelationPlan, step: PlanStep, signals: readonly ValuedSignal[]): StepExplanation {
  const own = signals.filter(({ signal }) => signal.ruleId === step.ruleId);
  const keys = own.map(({ values }) => signalKeys(plan, step, values).keys);
  return { step, signals: own.length, withValue: keys.filter((list) => list.length > 0).length };
}

/** Says how far a correlation rule got with signals, which step is missing, and what was there that must not be. */
export function explainCorrelation(plan: CorrelationPlan, signals: readonly ValuedSignal[]): Explanation {
  const matches = evaluate(plan, signals);
  const steps = plan.steps.map((step) => explainStep(plan, step, signals));
  const present = plan.steps.filter(({ absence }) => !absence);
  const tried = present.length > MAX_TRIED ? present.slice(0, MAX_TRIED) : present;
  for (const part of matches.length > 0 ? [present] : parts(plan, tried)) {
    // A step that is listed by no criterion gives no key to look for.
    if (!part.some(({ fields }) => fields.every((paths) => paths !== null))) continue;
    const [furthest] = matches.length > 0 ? matches : evaluate(withSteps(plan, part), signals);
    if (!furthest) continue;
    const missing = present.find((step) => !part.includes(step));
    return {
      matches,
      steps,
      furthest,
      missing,
      suppressedBy: (missing ?? matches[0]) ? undefined : absentOf(plan, furthest, signals),
    };
  }
  return { matches, steps, furthest: undefined, missing: present[0], suppressedBy: undefined };
}

/** The absent step that has a signal with the values of what was found. */
function absentOf(plan: CorrelationPlan, { key }: FoundMatch, signals: readonly ValuedSignal[]): PlanStep | undefined {
  return plan.steps.find((step) => {
    if (!step.absence) return false;
    const isFree = step.fields.some((paths) => paths === null);
    return signals
      .filter(({ signal }) => signal.ruleId === step.ruleId)
      .some(({ values }) => {
        const { keys } = signalKeys(plan, step, values);
        return isFree ? keys.length > 0 : keys.some((own) => keyText(own) === keyText(key));
      });
  });
}

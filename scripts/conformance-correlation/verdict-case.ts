import { Correlator, correlationPlan, type CorrelationRuleClass, instantiate } from "@pypanther/core/runtime";

const MINUTE = 60_000;

/** Signals of a rule of the packs, and whether there must be a match in the end. */
export interface VerdictCase {
  readonly ruleId: string;
  readonly name: string;
  readonly signals: readonly {
    readonly step: string;
    readonly ruleId: string;
    readonly field: string;
    readonly value: string;
    readonly offsetMinutes: readonly number[];
  }[];
  readonly expected: boolean;
}

/** Why a case fails; undefined when it passes. */
export function runVerdictCase(
  { signals, expected }: VerdictCase,
  ruleClass: CorrelationRuleClass,
): string | undefined {
  const plan = correlationPlan(instantiate(ruleClass));
  const correlator = new Correlator({ plans: [plan] });
  let count = 0;
  for (const { step, ruleId, field, value, offsetMinutes } of signals) {
    const known = plan.steps.find(({ id }) => id === step);
    if (!known) return `the rule has no step "${step}"`;
    if (known.ruleId !== ruleId) return `step "${step}" names ${known.ruleId}, the case ${ruleId}`;
    for (const minutes of offsetMinutes) {
      count += 1;
      const signal = { id: String(count), ruleId, time: Math.floor(minutes * MINUTE) };
      correlator.add({ signal, values: { [field]: [value] } }, step);
    }
  }
  const matches = correlator.advance(Infinity).matches.length > 0;
  return matches === expected
    ? undefined
    : `expected ${expected ? "a match" : "no match"}, found ${matches ? "one" : "none"}`;
}

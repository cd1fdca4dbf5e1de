import type { CorrelationPlan, PlanStep } from "../correlation";

/** So many signals must fit at least one of some steps: those of one step, or of several steps that name one rule. */
export interface Constraint {
  /** The indexes of its steps. */
  readonly steps: readonly number[];
  readonly needed: number;
  readonly absence: boolean;
  /** The criteria that list its steps: the index of each. */
  readonly listed: readonly number[];
}

function listedOf({ fields }: PlanStep): number[] {
  return fields.flatMap((paths, index) => (paths === null ? [] : [index]));
}

/** Every choice of two or more of some steps. */
function choices(steps: readonly number[]): number[][] {
  return Array.from({ length: 2 ** steps.length }, (_, bits) =>
    steps.filter((__, place) => Math.floor(bits / 2 ** place) % 2 === 1),
  ).filter((choice) => choice.length > 1);
}

/**
 * What must hold of a rule's signals: one constraint for each step, in their order, and in a group one for every set of
 * present steps that name one rule, since they do not share a signal.
 */
export function constraintsOf({ steps, structure }: CorrelationPlan): Constraint[] {
  const single = steps.map((step, index): Constraint => {
    const { minMatchCount, absence } = step;
    return { steps: [index], needed: minMatchCount, absence, listed: listedOf(step) };
  });
  if (structure === "sequence") return single;
  const byRule = new Map<string, number[]>();
  for (const [index, { ruleId, absence }] of steps.entries()) {
    if (!absence) byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), index]);
  }
  const shared = [...byRule.values()].flatMap(choices).map((choice): Constraint => {
    const needed = choice.reduce((sum, index) => sum + (steps[index]?.minMatchCount ?? 0), 0);
    return { steps: choice, needed, absence: false, listed: single[choice[0] ?? 0]?.listed ?? [] };
  });
  return [...single, ...shared];
}

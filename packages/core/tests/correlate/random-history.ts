import type { CorrelationPlan, PlanStep } from "@pypanther/core/runtime";
import type { HistorySignal } from "./reference";

/** Random numbers from a seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761 + 12_345) >>> 0;
  }

  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * sides);
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.roll(items.length)] ?? items[0];
  }
}

const rules = ["Rule.A", "Rule.B", "Rule.C"] as const;

function groupPlan(dice: Dice): CorrelationPlan {
  const criteria = dice.pick([0, 1, 1, 1, 2]);
  const count = 1 + dice.roll(3);
  const steps = Array.from({ length: count }, (_, index): PlanStep => {
    const isFree = index > 0 && criteria > 0 && dice.roll(5) === 0;
    const fields = Array.from({ length: criteria }, (__, criterion) =>
      isFree && dice.roll(2) === 0 ? null : [`f${criterion}${dice.roll(8) === 0 ? "x" : ""}`],
    );
    const absence = index > 0 && dice.roll(3) === 0;
    return { id: `S${index}`, ruleId: dice.pick(rules), minMatchCount: dice.pick([1, 1, 1, 2, 3]), absence, fields };
  });
  return {
    ruleId: "Group",
    structure: "group",
    lookbackMs: 5 + dice.roll(15),
    waitMs: dice.pick([0, 3, 6, 30]),
    withinMs: [],
    steps: alike(steps),
    criteria: Array.from({ length: criteria }, (_, index) => `c${index}`),
    ignorePlaceholders: true,
  };
}

/** Present steps of one rule must be listed under the same criteria. */
function alike(steps: readonly PlanStep[]): PlanStep[] {
  return steps.map((step) => {
    const model = steps.find(({ ruleId, absence }) => ruleId === step.ruleId && !absence);
    if (step.absence || !model) return step;
    return {
      ...step,
      fields: step.fields.map((list, index) => (model.fields[index] ? (list ?? [`f${index}`]) : null)),
    };
  });
}

function sequencePlan(dice: Dice): CorrelationPlan {
  const count = 2 + dice.roll(2);
  const isUnique = dice.roll(3) > 0;
  let isAfterAbsent = false;
  const steps = Array.from({ length: count }, (_, index): PlanStep => {
    const absence = !isAfterAbsent && dice.roll(4) === 0;
    isAfterAbsent = absence;
    const ruleId = isUnique ? (rules[index] ?? "Rule.A") : dice.pick(rules);
    return { id: `S${index}`, ruleId, minMatchCount: dice.pick([1, 1, 1, 2, 3]), absence, fields: [["f0"]] };
  });
  return {
    ruleId: "Sequence",
    structure: "sequence",
    lookbackMs: 5 + dice.roll(15),
    waitMs: 0,
    withinMs: Array.from({ length: count - 1 }, () => 1 + dice.roll(12)),
    steps: steps.some(({ absence }) => !absence) ? steps : steps.map((step) => ({ ...step, absence: false })),
    criteria: ["c0"],
    ignorePlaceholders: true,
  };
}

/** A random rule. */
export function randomPlan(dice: Dice): CorrelationPlan {
  return dice.roll(2) === 0 ? groupPlan(dice) : sequencePlan(dice);
}

/** Random signals, in order of time; some stand twice, many at the same time. */
export function randomSignals(dice: Dice): HistorySignal[] {
  const count = 3 + dice.roll(14);
  const span = 10 + dice.roll(60);
  const signals = Array.from({ length: count }, (_, index): HistorySignal => {
    const value = (): string[] => dice.pick([["u"], ["u"], ["v"], ["u", "v"], []]);
    return {
      id: `signal-${index}`,
      ruleId: dice.pick(rules),
      time: dice.roll(span),
      values: { f0: value(), f1: value(), f0x: value(), f1x: value() },
    };
  });
  const copies = signals.filter(() => dice.roll(8) === 0);
  return [...signals, ...copies].sort((a, b) => a.time - b.time);
}

import type { CorrelationPlan, PlanStep } from "@pypanther/core/runtime";

/** A signal of a history: its id, rule, time, and values by field. */
export interface HistorySignal {
  readonly id: string;
  readonly ruleId: string;
  readonly time: number;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** A match as the reference tells it. */
export interface ReferenceMatch {
  readonly key: readonly string[];
  readonly time: number;
  /** The ids of each present step's signals, sorted. */
  readonly signals: readonly (readonly string[])[];
}

interface KeyMemory {
  taken: number;
  readonly dropped: Set<number>;
  readonly pending: Set<number>;
}

/**
 * Evaluates a correlation rule slowly and without cleverness: whenever time advances, it looks at every time of every key
 * again, over all signals that are kept.
 */
export class Reference {
  #signals: HistorySignal[] = [];
  #passed = -Infinity;
  readonly #memory = new Map<string, KeyMemory>();
  readonly matches: ReferenceMatch[] = [];

  constructor(
    private readonly plan: CorrelationPlan,
    private readonly latenessMs: number,
  ) {}

  add(signal: HistorySignal): void {
    if (signal.time < this.#passed) {
      const horizon = this.#passed - this.#keptMs();
      if (signal.time < horizon) return;
      this.#signals = this.#signals.filter(({ time }) => time >= horizon);
    }
    if (!this.#signals.some(({ id }) => id === signal.id)) this.#signals.push(signal);
    if (signal.time < this.#passed) this.#evaluate(signal.time);
  }

  advance(until: number): void {
    if (until <= this.#passed) return;
    const before = this.#passed;
    this.#passed = until;
    this.#evaluate(before);
  }

  #keptMs(): number {
    const { plan } = this;
    const isGroup = plan.structure === "group";
    const absent = plan.steps.some(({ absence }) => absence);
    const wait = isGroup ? (absent ? plan.waitMs : 0) : plan.steps.at(-1)?.absence ? (plan.withinMs.at(-1) ?? 0) : 0;
    const before = !isGroup && plan.steps[0]?.absence ? (plan.withinMs[0] ?? 0) : 0;
    return plan.lookbackMs + wait + before + this.latenessMs;
  }

  #evaluate(from: number): void {
    for (const key of this.#keys()) {
      const text = JSON.stringify(key);
      const memory = this.#memory.get(text) ?? {
        taken: -Infinity,
        dropped: new Set<number>(),
        pending: new Set<number>(),
      };
      this.#memory.set(text, memory);
      this.#evaluateKey(key, memory, from);
    }
  }

  #evaluateKey(key: readonly string[], memory: KeyMemory, since: number): void {
    const present = this.plan.steps.filter(({ absence }) => !absence);
    const times = new Set(present.flatMap((step) => this.#of(step, key).map(({ time }) => time)));
    for (const time of [...times].sort((a, b) => a - b)) {
      if (time >= this.#passed || time <= memory.taken || memory.dropped.has(time)) continue;
      // What was neither complete then nor is pending stays so, unless a late signal comes before it.
      if (time < since && !memory.pending.has(time)) continue;
      const start =
        this.plan.structure === "group" ? this.#groupHolds(key, time, memory) : this.#begin(key, time, memory);
      if (start === undefined) continue;
      const verdict = this.#verdict(key, time);
      if (verdict === "pending") memory.pending.add(time);
      if (verdict === "pending") continue;
      if (verdict === "dropped") memory.dropped.add(time);
      if (verdict === "dropped") continue;
      const signals = present.map((step) =>
        this.#of(step, key)
          .filter((signal) => signal.time >= start && signal.time <= time && signal.time > memory.taken)
          .map(({ id }) => id)
          .sort(),
      );
      this.matches.push({ key, time, signals });
      memory.taken = time + this.plan.lookbackMs;
    }
  }

  /** The values that all of a step's fields of a criterion share; null when the step is outside it. */
  #values(step: PlanStep, criterion: number, signal: HistorySignal): readonly string[] | null {
    const fields = step.fields[criterion];
    if (!fields) return null;
    const [first = [], ...others] = fields.map((field) => signal.values[field] ?? []);
    return first.filter((value) => others.every((list) => list.includes(value)));
  }

  #fits(step: PlanStep, key: readonly string[], signal: HistorySignal): boolean {
    if (signal.ruleId !== step.ruleId) return false;
    return key.every((value, criterion) => this.#values(step, criterion, signal)?.includes(value) ?? true);
  }

  #of(step: PlanStep, key: readonly string[]): HistorySignal[] {
    return this.#signals.filter((signal) => this.#fits(step, key, signal)).sort((a, b) => a.time - b.time);
  }

  #keys(): string[][] {
    const full = this.plan.steps.filter(({ fields }) => fields.every((list) => list !== null));
    const found = new Map<string, string[]>();
    for (const step of full) {
      for (const signal of this.#signals.filter(({ ruleId }) => ruleId === step.ruleId)) {
        let keys: string[][] = [[]];
        for (const criterion of step.fields.keys()) {
          keys = keys.flatMap((key) => (this.#values(step, criterion, signal) ?? []).map((value) => [...key, value]));
        }
        for (const key of keys) found.set(JSON.stringify(key), key);
      }
    }
    return [...found.values()];
  }

  #groupHolds(key: readonly string[], time: number, { taken }: KeyMemory): number | undefined {
    const start = time - this.plan.lookbackMs;
    const inWindow = (signal: HistorySignal): boolean =>
      signal.time >= start && signal.time <= time && signal.time > taken;
    const present = this.plan.steps.filter(({ absence }) => !absence);
    for (let bits = 1; bits < 2 ** present.length; bits += 1) {
      const chosen = present.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
      if (new Set(chosen.map(({ ruleId }) => ruleId)).size > 1) continue;
      const fitting = this.#signals.filter(
        (signal) => inWindow(signal) && chosen.some((step) => this.#fits(step, key, signal)),
      );
      const needed = chosen.reduce((sum, { minMatchCount }) => sum + minMatchCount, 0);
      if (fitting.length < needed) return undefined;
    }
    return start;
  }

  /** The latest start of any choice of signals that is complete at a time: every choice is tried. */
  #begin(key: readonly string[], time: number, { taken }: KeyMemory): number | undefined {
    const { steps, withinMs, lookbackMs } = this.plan;
    const isStrict = new Set(steps.map(({ ruleId }) => ruleId)).size < steps.length;
    const count = (step: PlanStep, from: number, until: number): number =>
      this.#of(step, key).filter((signal) => signal.time >= from && signal.time <= until).length;
    let best: number | undefined;
    const visit = (index: number, start: number, last: number, gap: number, between: PlanStep | undefined): void => {
      const step = steps[index];
      if (!step || (step.absence && index === steps.length - 1)) {
        if (last === time && time - start <= lookbackMs && (best === undefined || start > best)) best = start;
        return;
      }
      const within = gap + (withinMs[index - 1] ?? 0);
      if (step.absence) {
        visit(index + 1, start, last, within, step);
        return;
      }
      const own = this.#of(step, key).filter((signal) => signal.time > taken && signal.time <= time);
      for (const [first, { time: from }] of own.entries()) {
        const isFirst = start === -Infinity;
        if (!isFirst && (isStrict ? from <= last : from < last)) continue;
        if (!isFirst && from - last > within) continue;
        const stretch = isFirst ? from - within : last;
        if (between && count(between, stretch, from) >= between.minMatchCount) continue;
        for (const [end, { time: to }] of own.entries()) {
          const isEnough = step.minMatchCount === 1 ? end === first : end - first + 1 >= step.minMatchCount;
          if (isEnough && end >= first) visit(index + 1, isFirst ? from : start, to, 0, undefined);
        }
      }
    };
    visit(0, -Infinity, -Infinity, 0, undefined);
    return best;
  }

  #verdict(key: readonly string[], time: number): "pending" | "dropped" | "reported" {
    const { steps, structure, lookbackMs, waitMs, withinMs } = this.plan;
    const absent =
      structure === "group" ? steps.filter(({ absence }) => absence) : steps.slice(-1).filter(({ absence }) => absence);
    if (absent.length === 0) return "reported";
    const wait = structure === "group" ? waitMs : (withinMs.at(-1) ?? 0);
    if (time + wait >= this.#passed) return "pending";
    const from = structure === "group" ? time - lookbackMs : time;
    const isThere = absent.some(
      (step) =>
        this.#of(step, key).filter((signal) => signal.time >= from && signal.time <= time + wait).length >=
        step.minMatchCount,
    );
    return isThere ? "dropped" : "reported";
  }
}

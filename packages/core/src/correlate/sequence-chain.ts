import type { CorrelationPlan, PlanStep } from "../correlation";
import type { SignalQueue } from "./signal-queue";

/** A possible last signal of a step, with the latest time at which a chain that ends with it can begin. */
interface Candidate {
  readonly time: number;
  readonly start: number;
}

/** What must be absent beside or between two present steps. */
interface Absent {
  readonly index: number;
  readonly minMatchCount: number;
}

/** A present step of a sequence, with what stands before it. */
export interface Link {
  readonly index: number;
  readonly minMatchCount: number;
  /** The most milliseconds since the last signal of the present step before; of the first step, how long `absent` counts. */
  readonly withinMs: number;
  readonly absent: Absent | undefined;
}

/** A sequence taken apart: its present steps in order, and what must be absent at its end. */
export interface SequenceShape {
  readonly links: readonly Link[];
  readonly last: (Absent & { readonly withinMs: number }) | undefined;
  /** Whether each step must be later than the one before, since two of them name one rule. */
  readonly isStrict: boolean;
}

/** Takes a sequence apart. */
export function sequenceShape({ steps, withinMs }: CorrelationPlan): SequenceShape {
  const links: Link[] = [];
  let absent: Absent | undefined;
  let within = 0;
  const absentOf = ({ minMatchCount }: PlanStep, index: number): Absent => ({ index, minMatchCount });
  for (const [index, step] of steps.entries()) {
    within += withinMs[index - 1] ?? 0;
    if (step.absence) {
      absent = absentOf(step, index);
      continue;
    }
    links.push({ index, minMatchCount: step.minMatchCount, withinMs: within, absent });
    absent = undefined;
    within = 0;
  }
  return {
    links,
    last: absent && { ...absent, withinMs: withinMs.at(-1) ?? 0 },
    isStrict: new Set(steps.map(({ ruleId }) => ruleId)).size < steps.length,
  };
}

/** The candidates of one present step, and what is needed for the next. */
class LinkState {
  /** Later in time, earlier in start: the first is the best. */
  candidates: Candidate[] = [];
  head = 0;
  /** The latest start for a first signal that lies at least `minMatchCount - 1` signals back. */
  best = -Infinity;
  /** The starts for the signals since then, the oldest first. */
  recent: number[] = [];

  push(candidate: Candidate): void {
    while (this.candidates.length > this.head && (this.candidates.at(-1)?.start ?? 0) <= candidate.start) {
      this.candidates.pop();
    }
    this.candidates.push(candidate);
  }

  /** The best start among the candidates at a time or after it. What is before it is forgotten: such times only grow. */
  bestSince(time: number): number {
    while (this.head < this.candidates.length && (this.candidates[this.head]?.time ?? 0) < time) this.head += 1;
    if (this.head > 64 && this.head * 2 > this.candidates.length) {
      this.candidates = this.candidates.slice(this.head);
      this.head = 0;
    }
    return this.candidates[this.head]?.start ?? -Infinity;
  }
}

/**
 * The chains of one key of a sequence, fed forward in time without going back: for each possible last signal of a step
 * only the latest start matters, since the one limit on the whole is how long it may be.
 */
export class SequenceChain {
  readonly #states: LinkState[];

  constructor(
    private readonly shape: SequenceShape,
    /** The key's signals by step; those of absent steps are there before the present ones of the same time. */
    private readonly queues: readonly (SignalQueue | undefined)[],
  ) {
    this.#states = shape.links.map(() => new LinkState());
  }

  /**
   * Takes the signals of one time, given as how many each step has; the latest start of a chain that is complete with
   * them, or -Infinity.
   */
  take(time: number, counts: readonly number[]): number {
    const { links, isStrict } = this.shape;
    let start = -Infinity;
    for (let turn = 0; turn < links.length; turn += 1) {
      const at = isStrict ? links.length - 1 - turn : turn;
      const link = links[at];
      if (!link) continue;
      for (let times = counts[link.index] ?? 0; times > 0; times -= 1) {
        const found = this.#add(at, link, time);
        if (at === links.length - 1 && found > start) start = found;
      }
    }
    return start;
  }

  /** Adds a signal of a step; the latest start of a chain that ends with it. */
  #add(at: number, link: Link, time: number): number {
    const state = this.#states[at];
    if (!state) return -Infinity;
    let start = this.#startOf(at, link, time);
    if (link.minMatchCount > 1) {
      state.recent.push(start);
      if (state.recent.length >= link.minMatchCount) state.best = Math.max(state.best, state.recent.shift() ?? 0);
      start = state.best;
    }
    if (start > -Infinity && at < this.#states.length - 1) state.push({ time, start });
    return start;
  }

  /** The latest start of a chain in which a signal of this time is the first of its step. */
  #startOf(at: number, link: Link, time: number): number {
    const lastAbsent = link.absent
      ? (this.queues[link.absent.index]?.newest(link.absent.minMatchCount, time) ?? -Infinity)
      : -Infinity;
    if (at === 0) return lastAbsent >= time - link.withinMs ? -Infinity : time;
    const before = this.#states[at - 1];
    // Times are whole milliseconds: the first one behind what must be absent is the next.
    return before?.bestSince(Math.max(time - link.withinMs, lastAbsent + 1)) ?? -Infinity;
  }
}

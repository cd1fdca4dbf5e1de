/** What one rule cost. */
export interface RuleCost {
  readonly ruleId: string;
  readonly events: number;
  readonly totalMs: number;
  /** The time that 99 of 100 events stayed below, in milliseconds, to a tenth. */
  readonly p99Ms: number;
}

/** Ten steps from one power of ten to the next, from a ten-thousandth of a millisecond on. */
const STEPS = 10;
const SMALLEST_MS = 1e-4;
const BUCKETS = 90;

interface Times {
  events: number;
  totalMs: number;
  readonly buckets: Uint32Array;
}

/** What rules cost in another thread, since it last said so. */
export type SentCosts = readonly (readonly [ruleId: string, times: Readonly<Times>])[];

const noTimes = (): Times => ({ events: 0, totalMs: 0, buckets: new Uint32Array(BUCKETS) });

/** Keeps how long rules took, in little memory however many events there are. */
export class RuleProfile {
  readonly #byRule = new Map<string, Times>();

  /** Adds the time that a rule took for an event; `more` for what it was asked about that event afterwards. */
  add(ruleId: string, ms: number, more = false): void {
    const times = this.#timesOf(ruleId);
    times.totalMs += ms;
    if (more) return;
    times.events += 1;
    const step = Math.ceil(Math.log10(Math.max(ms, SMALLEST_MS) / SMALLEST_MS) * STEPS);
    const bucket = Math.min(BUCKETS - 1, Math.max(0, step));
    times.buckets[bucket] = (times.buckets[bucket] ?? 0) + 1;
  }

  /** What has been added, which leaves nothing here. */
  take(): SentCosts {
    const costs = [...this.#byRule];
    this.#byRule.clear();
    return costs;
  }

  /** Adds what another profile has taken. */
  merge(costs: SentCosts): void {
    for (const [ruleId, { events, totalMs, buckets }] of costs) {
      const times = this.#timesOf(ruleId);
      times.events += events;
      times.totalMs += totalMs;
      for (const [bucket, count] of buckets.entries()) times.buckets[bucket] = (times.buckets[bucket] ?? 0) + count;
    }
  }

  #timesOf(ruleId: string): Times {
    let times = this.#byRule.get(ruleId);
    if (!times) this.#byRule.set(ruleId, (times = noTimes()));
    return times;
  }

  /** The costs of all rules, the dearest first. */
  costs(): RuleCost[] {
    return [...this.#byRule]
      .map(([ruleId, { events, totalMs, buckets }]) => ({ ruleId, events, totalMs, p99Ms: p99(buckets, events) }))
      .sort((a, b) => b.totalMs - a.totalMs);
  }
}

function p99(buckets: Uint32Array, events: number): number {
  let seen = 0;
  for (const [bucket, count] of buckets.entries()) {
    seen += count;
    if (seen >= events * 0.99) return SMALLEST_MS * 10 ** (bucket / STEPS);
  }
  return 0;
}

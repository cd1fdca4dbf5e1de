import {
  dataModelFor,
  type DetectionResult,
  type Destination,
  isPromise,
  PantherEvent,
  type Rule,
  runRule,
  type RuleMethod,
  type StateStore,
  toError,
  withoutExit,
  withStateStore,
  withTimeLimit,
} from "@pypanther/core";
import { beforeDeadline } from "./before-deadline";
import type { EvaluatedEvent, RoutedEvent } from "./pipeline-events";
import type { RunSummary } from "./run-summary";
import type { Stage } from "./stage";

/** After this many events that took a rule over the time limit, the rule is switched off for the rest of the run. */
export const MAX_TIMEOUTS = 10;

/** A rule's say about an event, when it is worth hearing: a match, an error, or both. */
export interface Verdict {
  readonly event: EvaluatedEvent;
  readonly rule: Rule;
  /** Null when the rule was stopped. */
  readonly result: DetectionResult | null;
  readonly errors: readonly { readonly method: RuleMethod; readonly error: Error }[];
}

/** How rules are run. */
export interface EvaluateOptions {
  readonly summary: RunSummary;
  /** Milliseconds that one rule may take for one event. */
  readonly timeLimitMs: number;
  /** What rules remember, with `clock` as its clock. */
  readonly stateStore: StateStore;
  /** Is set to the time of each event before rules see it. */
  readonly clock: { time: number };
  readonly destinations?: readonly Destination[];
}

/** A result that needs to be waited for. */
interface Waiting {
  readonly promise: PromiseLike<DetectionResult>;
}

interface Pair {
  readonly event: EvaluatedEvent;
  readonly rule: Rule;
}

class Evaluation {
  readonly #outcomes: (DetectionResult | Error | undefined)[] = [];
  #next = 0;

  constructor(
    private readonly pairs: readonly Pair[],
    private readonly options: EvaluateOptions,
    private readonly timeouts: Map<Rule, number>,
  ) {}

  async verdicts(): Promise<Verdict[]> {
    while (this.#next < this.pairs.length) {
      let pending: PromiseLike<DetectionResult> | undefined;
      try {
        pending = this.#limited(() => this.#untilPromise());
      } catch (thrown) {
        if (this.#outcomes[this.#next] !== undefined) this.#next += 1;
        else await this.#alone(toError(thrown));
        continue;
      }
      if (pending) await this.#settle(pending);
    }
    return this.pairs.flatMap((pair, index) => verdict(pair, this.#outcomes[index]));
  }

  /** Runs pair after pair, keeping what they give, up to one that needs to be waited for. */
  #untilPromise(last = this.pairs.length - 1): Waiting | undefined {
    for (; this.#next <= last; this.#next += 1) {
      const outcome = this.#run();
      // Wrapped, since whoever limits the time would wait for a bare promise, and pay for that.
      if (isPromise(outcome)) return { promise: outcome as PromiseLike<DetectionResult> };
      this.#outcomes[this.#next] = outcome;
    }
    return undefined;
  }

  #run(): DetectionResult | undefined | Promise<DetectionResult> {
    const pair = this.pairs[this.#next];
    if (!pair || this.options.summary.stoppedRules.has(pair.rule.id)) return undefined;
    this.options.clock.time = pair.event.time;
    return runRule(pair.rule, pair.event.event, { destinations: this.options.destinations });
  }

  #limited(run: () => Waiting | undefined): PromiseLike<DetectionResult> | undefined {
    const { stateStore, timeLimitMs } = this.options;
    const waiting = withStateStore(stateStore, () => withoutExit(() => withTimeLimit(run, timeLimitMs)));
    return (waiting as Waiting | undefined)?.promise;
  }

  /** The time of all pairs together is up; the one that was at work gets a time of its own, and with it the blame. */
  async #alone(error: Error): Promise<void> {
    if ((error as { code?: unknown }).code !== "TIME_LIMIT") return this.#blame(error);
    try {
      const pending = this.#limited(() => this.#untilPromise(this.#next));
      if (pending) await this.#settle(pending);
    } catch (thrown) {
      this.#blame(toError(thrown));
    }
  }

  async #settle(pending: PromiseLike<DetectionResult>): Promise<void> {
    try {
      this.#outcomes[this.#next] = await beforeDeadline(pending, this.options.timeLimitMs);
      this.#next += 1;
    } catch (thrown) {
      this.#blame(toError(thrown));
    }
  }

  #blame(error: Error): void {
    this.#outcomes[this.#next] = error;
    const rule = this.pairs[this.#next]?.rule;
    this.#next += 1;
    if (!rule) return;
    const count = (this.timeouts.get(rule) ?? 0) + 1;
    this.timeouts.set(rule, count);
    if (count >= MAX_TIMEOUTS) this.options.summary.stoppedRules.add(rule.id);
  }
}

function verdict(pair: Pair, outcome: DetectionResult | Error | undefined): Verdict[] {
  if (outcome === undefined) return [];
  if (outcome instanceof Error) return [{ ...pair, result: null, errors: [{ method: "rule", error: outcome }] }];
  const errors = Object.entries(outcome.errors).map(([method, error]) => ({ method: method as RuleMethod, error }));
  return outcome.triggerAlert || errors.length > 0 ? [{ ...pair, result: outcome, errors }] : [];
}

/**
 * Runs rules over the events they were routed to, one pair after the other. All pairs of a batch share one time limit,
 * since setting one up costs more than most rules: when it runs out, the pair that was at work is run again with a
 * limit of its own, and is an error only if it exceeds that. A rule may thus see an event twice.
 */
export function evaluate(options: EvaluateOptions): Stage<RoutedEvent, Verdict> {
  const timeouts = new Map<Rule, number>();
  return async function* (input) {
    for await (const batch of input) {
      const pairs = batch.flatMap(({ rules, ...event }) => {
        const seen = { ...event, event: new PantherEvent(event.log, dataModelFor(event.logType)) };
        return rules.map((rule) => ({ rule, event: seen }));
      });
      const verdicts = await new Evaluation(pairs, options, timeouts).verdicts();
      if (verdicts.length > 0) yield verdicts;
    }
  };
}

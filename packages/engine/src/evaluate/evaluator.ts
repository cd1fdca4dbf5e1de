import {
  beforeDeadline,
  dataModelFor,
  type Destination,
  type DetectionResult,
  type EvaluationContext,
  isPromise,
  judge,
  noMatch,
  PantherError,
  PantherEvent,
  type PreparedRule,
  prepareRule,
  type Questions,
  type Rule,
  shapeAlert,
  StateScope,
  type StateStore,
  toError,
  withTimeLimit,
} from "@pypanther/core/runtime";
import type { ReadEvent } from "../read-event";
import type { RunSummary } from "../run-summary";
import { OrderedState } from "./ordered-state";
import type { RuleProfile } from "./rule-profile";
import type { Watchdog } from "./watchdog";

/** After this many events that took a rule over the time limit, the rule is switched off for the rest of the run. */
export const MAX_TIMEOUTS = 10;

/** How many rules may wait for something at the same time. */
const MAX_WAITING = 256;

/** A rule that is to be asked about an event, since its `when` holds. */
export interface Pair {
  readonly event: ReadEvent;
  readonly rule: Rule;
  /** Whether the event is known to match, and only what shapes an alert is left to ask. */
  readonly matches?: boolean;
}

/** A rule's say about an event, when it is worth hearing: a match, an error, or both. */
export interface Verdict extends Pair {
  /** Null when the rule was stopped. */
  readonly result: DetectionResult | null;
  /** Why it was stopped. */
  readonly stopped: Error | null;
}

/** How rules are run. */
export interface EvaluatorOptions {
  readonly summary: RunSummary;
  /** Milliseconds that one rule may take for one event. */
  readonly timeLimitMs: number;
  /** What rules remember. */
  readonly stateStore: StateStore;
  readonly destinations?: readonly Destination[];
  /** Tells where a rule is stuck. */
  readonly watchdog?: Watchdog;
  /** Whether nothing is wanted of matches that make no alert but their number. */
  readonly signalsAreCounted?: boolean;
  /** Tells the rules whose matches are signals of correlation rules; of these more is wanted than their number. */
  readonly isMember?: (rule: Rule) => boolean;
  /** Is told how long each rule takes. */
  readonly profile?: RuleProfile;
}

type Outcome = DetectionResult | typeof noMatch | Error | undefined;

const noMocks: EvaluationContext["mocks"] = new Map();

/** Whether a rule waits for something: what it remembers must then be asked in the order of events. */
export function mayRemember(rule: Rule): boolean {
  const { includeFilters, excludeFilters } = rule;
  const methods = [
    rule.rule,
    rule.title,
    rule.dedup,
    rule.severity,
    rule.description,
    rule.reference,
    rule.runbook,
    rule.destinations,
    rule.alertContext,
    rule.unique,
  ];
  return [...methods, ...includeFilters, ...excludeFilters].some(
    (method) => Object.prototype.toString.call(method) === "[object AsyncFunction]",
  );
}

/** Runs rules over the events that they were found for. */
export class Evaluator {
  readonly #prepared = new Map<Rule, PreparedRule>();
  readonly #remembering = new Map<Rule, boolean>();
  readonly #timeouts = new Map<Rule, number>();
  readonly #state: OrderedState;

  constructor(private readonly options: EvaluatorOptions) {
    this.#state = new OrderedState(options.stateStore);
  }

  /** How often state was used out of order; see `OrderedState`. */
  get outOfOrder(): number {
    return this.#state.outOfOrder;
  }

  /** Whether a rule must see its events in order. */
  needsOrder(rule: Rule): boolean {
    let needs = this.#remembering.get(rule);
    if (needs === undefined) this.#remembering.set(rule, (needs = mayRemember(rule)));
    return needs;
  }

  /**
   * Asks each rule about its event, in order, and gives what is worth hearing in that order. Rules that wait for
   * something wait side by side.
   */
  async evaluate(pairs: readonly Pair[]): Promise<Verdict[]> {
    const outcomes: Outcome[] = new Array<Outcome>(pairs.length).fill(undefined);
    let waiting = 0;
    let enough = (): void => {};
    let next = 0;
    const slice = (): void => {
      const until = performance.now() + this.options.timeLimitMs;
      while (next < pairs.length && waiting < MAX_WAITING) {
        const pair = pairs[next] as Pair;
        const outcome = this.#ask(pair);
        if (isPromise(outcome)) {
          const index = next;
          this.#remembering.set(pair.rule, true);
          waiting += 1;
          void this.#settle(pair, outcome as Promise<Outcome>).then((result) => {
            outcomes[index] = result;
            waiting -= 1;
            enough();
          });
        } else {
          outcomes[next] = outcome as Outcome;
        }
        next += 1;
        // Whatever runs when the time of the slice is up has then been at work for half of it at least.
        if (performance.now() > until) return;
      }
    };
    while (next < pairs.length) {
      const stopped = this.#limited(slice);
      const pair = pairs[next];
      // On a busy machine the time may also be up behind the last rule, which is then nobody's fault.
      if (stopped && pair) {
        outcomes[next] = this.#blame(pair.rule, stopped);
        next += 1;
      }
      // Going on for each one that is done would cost a time limit each.
      const few = next < pairs.length ? MAX_WAITING / 2 : 0;
      if (waiting < MAX_WAITING && few > 0) continue;
      await new Promise<void>((resolve) => {
        enough = () => {
          if (waiting <= few) resolve();
        };
        enough();
      });
    }
    return verdictsOf(pairs, outcomes);
  }

  /** Runs a part of the work under a time limit; returns what stopped it. */
  #limited(slice: () => void): Error | undefined {
    const { watchdog, timeLimitMs } = this.options;
    watchdog?.active(true);
    try {
      void withTimeLimit(slice, timeLimitMs * 2);
      return undefined;
    } catch (thrown) {
      const error = toError(thrown);
      if ((error as { code?: unknown }).code !== "TIME_LIMIT") throw error;
      return new TimeLimitError(timeLimitMs, watchdog?.takePlace());
    } finally {
      watchdog?.active(false);
    }
  }

  #ask({ event, rule, matches }: Pair): Outcome | Promise<Outcome> {
    const { summary, destinations, watchdog, profile, stateStore } = this.options;
    if (summary.stoppedRules.has(rule.id)) return undefined;
    watchdog?.started();
    let prepared = this.#prepared.get(rule);
    if (!prepared) this.#prepared.set(rule, (prepared = prepareRule(rule)));
    const now = (): number => event.time;
    const turn = this.needsOrder(rule) ? this.#state.begin() : undefined;
    const context: EvaluationContext = {
      now,
      state: new StateScope(turn?.store ?? stateStore, rule.id, now),
      mocks: noMocks,
      destinations,
      source: event.source,
    };
    const started = profile ? performance.now() : 0;
    const view = new PantherEvent(event.log, dataModelFor(event.logType), context);
    const outcome = matches
      ? shapeAlert(prepared, view)
      : judge(prepared, view, { whenHolds: true, questions: this.#questions(rule, event) });
    if (!isPromise(outcome)) {
      turn?.done();
      profile?.add(rule.id, performance.now() - started, matches);
      return outcome as Outcome;
    }
    return (outcome as Promise<Outcome>).finally(() => {
      turn?.done();
      profile?.add(rule.id, performance.now() - started, matches);
    });
  }

  /** Few matches open an alert, so what only the alert tells is asked when one does, if its text can be kept till then. */
  #questions(rule: Rule, { text }: ReadEvent): Questions {
    if (this.options.isMember?.(rule)) return "everything";
    if (!rule.createAlert && this.options.signalsAreCounted) return "verdict";
    return text === undefined || this.needsOrder(rule) ? "everything" : "grouping";
  }

  async #settle({ rule }: Pair, pending: Promise<Outcome>): Promise<Outcome> {
    try {
      return await beforeDeadline(pending, this.options.timeLimitMs);
    } catch (thrown) {
      return this.#blame(rule, toError(thrown));
    }
  }

  #blame(rule: Rule, error: Error): Error {
    const count = (this.#timeouts.get(rule) ?? 0) + 1;
    this.#timeouts.set(rule, count);
    if (count >= MAX_TIMEOUTS) this.options.summary.stoppedRules.add(rule.id);
    return error;
  }
}

/** A rule was stopped because it did not come to an end. */
class TimeLimitError extends PantherError {
  constructor(
    limitMs: number,
    /** Where it was found at work, as `file:line`. */
    readonly at: string | undefined,
  ) {
    const place = at === undefined ? "" : ` It was at ${at}.`;
    super("TIME_LIMIT", `took longer than ${limitMs} ms and was stopped.${place}`, { at });
  }
}

function verdictsOf(pairs: readonly Pair[], outcomes: readonly Outcome[]): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome === undefined || outcome === noMatch) continue;
    const { event, rule } = pairs[index] as Pair;
    if (outcome instanceof Error) verdicts.push({ event, rule, result: null, stopped: outcome });
    else verdicts.push({ event, rule, result: outcome as DetectionResult, stopped: null });
  }
  return verdicts;
}

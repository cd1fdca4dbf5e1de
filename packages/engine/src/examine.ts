import { type DetectionResult, type FieldSource, type Rule, toError, whenHolds } from "@pypanther/core/runtime";
import type { Members } from "./correlate";
import type { Evaluator, Pair, Verdict } from "./evaluate";
import type { Examined, Progress, RuleFailure, WaitingEvent, WaitingItem } from "./examined";
import type { ReadEvent } from "./read-event";
import { type ReadOptions, readSource, type SourcePosition } from "./read-source";
import { type DecisionIndex, recordSource, type Router } from "./route";
import { countBy, type RunSummary } from "./run-summary";
import { keyOf, type Source } from "./sources";
import { type EventReference, matchOf, referenceTo, sizeOfMatch } from "./windows";

/** Rules are asked once so many bytes of events have been gathered, or so many questions: while events are young, they cost little. */
const MAX_GATHERED_BYTES = 512 * 1024;
const MAX_GATHERED_PAIRS = 1024;

/** How events are examined. */
export interface ExamineOptions extends ReadOptions {
  readonly router: Router<DecisionIndex>;
  readonly evaluator: Evaluator;
  /** Is told of every match, signals included. */
  readonly onMatch?: (ruleId: string, event: EventReference) => void;
  /** The rules whose matches are signals of correlation rules. */
  readonly members?: Members;
  /** Ends a source where it is being read. */
  readonly signal?: AbortSignal;
}

/** What went wrong in a rule at an event. */
export function failuresOf({ id }: Rule, { errors }: DetectionResult, event: ReadEvent): RuleFailure[] {
  return Object.entries(errors).map(([method, error]) => ({
    ruleId: id,
    method: method as RuleFailure["method"],
    error,
    event,
  }));
}

/** Takes what rules said: counts it, and keeps what can become part of an alert. */
export class VerdictTaker {
  items: { item: WaitingItem; size: number }[] = [];
  failures: RuleFailure[] = [];

  constructor(
    private readonly summary: RunSummary,
    private readonly onMatch?: (ruleId: string, event: EventReference) => void,
    private readonly members?: Members,
  ) {}

  take({ event, rule, result, stopped }: Verdict): void {
    if (stopped) this.failures.push({ ruleId: rule.id, method: "rule", error: stopped, event });
    if (!result) return;
    this.failures.push(...failuresOf(rule, result, event));
    if (!result.triggerAlert) return;
    this.summary.matches += 1;
    countBy(this.summary.matchesByRule, rule.id);
    this.onMatch?.(rule.id, referenceTo(event));
    if (this.members?.has(rule)) {
      const item = this.members.signalOf(event, rule, result);
      this.items.push({ item, size: item.bytes });
    }
    if (!rule.createAlert) {
      this.summary.signals += 1;
      return;
    }
    const item = matchOf(event, rule, result);
    this.items.push({ item, size: sizeOfMatch(item) });
  }
}

/** An event that waits for its turn to be shown to a rule. */
function waitingEvent({ format: _, candidates: __, text: ___, ...event }: ReadEvent, rule: Rule): WaitingEvent {
  return { kind: "event", ...event, ruleId: rule.id };
}

/** The way of events through one thread: read, routed to rules, and shown to those that need no order. */
export class Examiner {
  #pairs: Pair[] = [];
  #bytes = 0;
  #progress = new Map<string, Progress>();
  #latest = 0;
  readonly #taker: VerdictTaker;

  constructor(private readonly options: ExamineOptions) {
    this.#taker = new VerdictTaker(options.summary, options.onMatch, options.members);
  }

  /**
   * Examines a source. Yields now and then, and gathers what is left for the next source; `finish` gives what is left
   * in the end.
   */
  async *examine(source: Source, done?: SourcePosition): AsyncGenerator<Examined> {
    const key = keyOf(source);
    let last = done;
    for await (const { events, position, latest } of readSource(source, this.options, done)) {
      for (const event of events) this.#route(event);
      this.#progress.set(key, { source: key, position, done: false });
      last = position;
      if (latest > this.#latest) this.#latest = latest;
      if (this.#bytes >= MAX_GATHERED_BYTES || this.#pairs.length >= MAX_GATHERED_PAIRS) yield await this.finish();
      // Not done: another run goes on from here.
      if (this.options.signal?.aborted) return;
    }
    const position = this.#progress.get(key)?.position ?? last ?? { ordinal: 0, time: 0 };
    this.#progress.set(key, { source: key, position, done: true, redeliveryMs: source.redeliveryMs });
  }

  /** Shows what is gathered to the rules, and gives all that was found since the last time. */
  async finish(): Promise<Examined> {
    const pairs = this.#pairs;
    this.#pairs = [];
    this.#bytes = 0;
    for (const verdict of await this.options.evaluator.evaluate(pairs)) this.#taker.take(verdict);
    const { items, failures } = this.#taker;
    this.#taker.items = [];
    this.#taker.failures = [];
    const progress = [...this.#progress.values()];
    this.#progress.clear();
    return { items, failures, progress, latest: this.#latest };
  }

  #route(event: ReadEvent): void {
    const { router, evaluator } = this.options;
    this.#bytes += event.size;
    const index = router.indexOf(event.logType);
    if (!index) return;
    const source = recordSource(event.log, event.logType);
    for (const rule of this.#rulesFor(event, index, source)) {
      if (evaluator.needsOrder(rule))
        this.#taker.items.push({ item: waitingEvent(event, rule), size: event.size + 500 });
      else this.#pairs.push({ event, rule });
    }
  }

  /** The rules that an event meets. A `when` that throws, as unified fields may, is an error of its rule alone. */
  #rulesFor(event: ReadEvent, index: DecisionIndex, source: FieldSource): readonly Rule[] {
    const { candidates } = event;
    try {
      return candidates ? index.rulesAmong(candidates, source) : index.rulesFor(source);
    } catch {
      const met = index.entries.filter(({ rule, when }) => {
        try {
          return whenHolds(when, source);
        } catch (thrown) {
          this.#taker.failures.push({ ruleId: rule.id, method: "rule", error: toError(thrown), event });
          return false;
        }
      });
      return met.map(({ rule }) => rule);
    }
  }
}

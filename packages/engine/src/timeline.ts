import { logFormatOf, type Rule } from "@pypanther/core/runtime";
import type { Correlation, Members, WaitingSignal } from "./correlate";
import type { Evaluator, Pair, RuleErrors } from "./evaluate";
import { failuresOf, VerdictTaker } from "./examine";
import type { Examined, RuleFailure, WaitingEvent, WaitingItem } from "./examined";
import type { ReadEvent } from "./read-event";
import type { RunSummary } from "./run-summary";
import { compareOrdered, eventOfMatch, type Match, sayingOf, type WaitingLine, type Windows } from "./windows";

/** So many items are taken from the line at once. */
const BATCH = 1024;

/** What puts events in order. */
export interface TimelineOptions {
  readonly rules: Pick<ReadonlyMap<string, Rule>, "get">;
  readonly line: WaitingLine<WaitingItem>;
  readonly windows: Windows;
  readonly errors: RuleErrors;
  readonly evaluator: Evaluator;
  readonly summary: RunSummary;
  /** How long, in milliseconds of event time, events are waited for; Infinity waits for all of a finite input. */
  readonly latenessMs: number;
  readonly onMatch?: ConstructorParameters<typeof VerdictTaker>[1];
  /** Is told of every signal of correlation rules, in order. */
  readonly onSignal?: (signal: WaitingSignal) => void;
  /** The correlation rules, when there are any. */
  readonly correlation?: { readonly rules: Correlation; readonly members: Members };
}

/**
 * Event time: what was found in any order goes on in the order in which it happened. Rules that remember things see
 * their events here, and matches reach their windows.
 */
export class Timeline {
  /** Everything up to this time has had its turn. */
  #passed = -Infinity;
  #latest = 0;
  #added = 0;
  #released = 0;
  readonly #taker: VerdictTaker;

  constructor(private readonly options: TimelineOptions) {
    this.#taker = new VerdictTaker(options.summary, options.onMatch, options.correlation?.members);
  }

  /** The latest event time so far. */
  get latest(): number {
    return this.#latest;
  }

  /** How many items of this run wait for their turn. */
  get waiting(): number {
    return Math.max(0, this.#added - this.#released);
  }

  /** Goes on from a latest event time, and from a time up to which everything has had its turn. */
  restore(latest: number, passed: number): void {
    this.#latest = latest;
    this.#passed = passed;
  }

  /** Everything up to this time has had its turn; -Infinity when nothing has. */
  get passed(): number {
    return this.#passed;
  }

  /** Takes what was found; whether some of it may have its turn. */
  add({ items, failures, latest }: Omit<Examined, "progress">): boolean {
    for (const failure of failures) this.#fail(failure);
    for (const { item, size } of items) {
      if (item.time <= this.#passed) this.options.summary.late += 1;
      this.options.line.add(item, size);
    }
    this.#added += items.length;
    this.#latest = Math.max(this.#latest, latest);
    return this.options.latenessMs !== Infinity;
  }

  /** Gives everything its turn that has been waited for long enough, in batches; after each, state may be kept. */
  async *advance(): AsyncGenerator<undefined> {
    yield* this.#release(this.#latest - this.options.latenessMs);
  }

  /** Gives everything its turn: nothing more will come. */
  async *finish(): AsyncGenerator<undefined> {
    yield* this.#release(Infinity);
  }

  async *#release(until: number): AsyncGenerator<undefined> {
    let batch: WaitingItem[] = [];
    for (const item of this.options.line.release(until)) {
      batch.push(item);
      this.#released += 1;
      if (batch.length < BATCH) continue;
      await this.#turn(batch);
      batch = [];
      yield;
    }
    await this.#turn(batch);
    if (until !== Infinity) {
      this.#passed = Math.max(this.#passed, until);
      this.options.windows.close(this.#passed);
    }
    await this.options.correlation?.rules.advance(until);
    yield;
  }

  async #turn(batch: readonly WaitingItem[]): Promise<void> {
    const { windows, evaluator } = this.options;
    const pairs = batch.filter((item) => item.kind === "event").flatMap((item) => this.#pair(item));
    for (const verdict of pairs.length > 0 ? await evaluator.evaluate(pairs) : []) this.#taker.take(verdict);
    const { items, failures } = this.#taker;
    this.#taker.items = [];
    this.#taker.failures = [];
    for (const failure of failures) this.#fail(failure);
    const matches = batch.filter((item): item is Match => item.kind === "match");
    for (const { item } of items) if (item.kind === "match") matches.push(item);
    if (items.length > 0) matches.sort(compareOrdered);
    const shaped = await this.#shaped(windows.opening(matches));
    for (const match of matches) {
      windows.close(match.time);
      windows.add(shaped.get(match) ?? match);
      if (match.time > this.#passed) this.#passed = match.time;
    }
    if (this.options.correlation) await this.#correlate(this.options.correlation.rules, batch, items);
  }

  /** Gives signals to correlation rules, in order; the alerts of the matches that they are have been told of before. */
  async #correlate(rules: Correlation, batch: readonly WaitingItem[], judged: VerdictTaker["items"]): Promise<void> {
    const signals = [...batch, ...judged.map(({ item }) => item)].filter((item) => item.kind === "signal");
    if (judged.length > 0) signals.sort(compareOrdered);
    for (const signal of signals) {
      rules.add(signal, this.#alertIdOf(signal));
      this.options.onSignal?.(signal);
    }
    const latest = batch.at(-1)?.time;
    if (latest !== undefined) await rules.advance(latest);
    if (latest !== undefined && latest > this.#passed) this.#passed = latest;
  }

  #alertIdOf({ signal: { ruleId }, detail }: WaitingSignal): string | null {
    return this.options.rules.get(ruleId)?.createAlert ? this.options.windows.alertIdOf(ruleId, detail.dedup) : null;
  }

  /** Matches with what they say, where rules had not been asked that yet. */
  async #shaped(matches: readonly Match[]): Promise<Map<Match, Match>> {
    const shaped = new Map<Match, Match>();
    const matchOf = new Map<ReadEvent, Match>();
    const pairs = matches.flatMap((match): Pair[] => {
      const rule = this.options.rules.get(match.ruleId);
      if (match.saying || !rule) return [];
      const event = eventOfMatch(match);
      matchOf.set(event, match);
      return [{ event, rule, matches: true }];
    });
    if (pairs.length === 0) return shaped;
    for (const { event, rule, result, stopped } of await this.options.evaluator.evaluate(pairs)) {
      const match = matchOf.get(event);
      if (stopped) this.#fail({ ruleId: rule.id, method: "alertContext", error: stopped, event });
      if (!result || !match) continue;
      for (const failure of failuresOf(rule, result, event)) this.#fail(failure);
      shaped.set(match, { ...match, saying: sayingOf(rule, match.title, result) });
    }
    return shaped;
  }

  #pair({ kind: _, ruleId, ...event }: WaitingEvent): Pair[] {
    const rule = this.options.rules.get(ruleId);
    return rule ? [{ rule, event: { ...event, format: logFormatOf(event.logType) } }] : [];
  }

  #fail({ ruleId, method, error, event }: RuleFailure): void {
    const rule = this.options.rules.get(ruleId);
    if (rule) this.options.errors.add(rule, method, error, event);
  }
}

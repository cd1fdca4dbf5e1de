import {
  type CorrelationRuleClass,
  type Destination,
  guardExit,
  InMemoryStateStore,
  type Rule,
  type RuleClass,
  type StateStore,
} from "@pypanther/core/runtime";
import { Correlation, Members, type WaitingSignal } from "./correlate";
import { Evaluator, isCountedSignal, RuleErrors, type RuleProfile, Watchdog } from "./evaluate";
import { Examiner, type ExamineOptions } from "./examine";
import type { Examined, Progress, WaitingItem } from "./examined";
import { itemPacking } from "./packed-item";
import type { ReadOptions } from "./read-source";
import { indexRulesOf, Preview } from "./route";
import { RuleSet } from "./rule-set";
import { countBefore, countBy, RunSummary } from "./run-summary";
import type { Sink } from "./sinks";
import { keyOf, readAhead, type Source } from "./sources";
import { type DurableStore, Journal, StoredLine, StoredState } from "./state";
import { Timeline } from "./timeline";
import { type AlertChange, SortingLine, Windows } from "./windows";
import type { WorkerPool } from "./workers";

const DEFAULT_TIME_LIMIT_MS = 1000;

/** How often the query of a scheduled rule is taken to run. */
const DEFAULT_DELAY_MS = 24 * 60 * 60_000;

/** State is written this often, in milliseconds, or when so many bytes wait to be. */
const COMMIT_INTERVAL_MS = 1000;
const COMMIT_BYTES = 16 * 1024 * 1024;

/** What to run over what. */
export interface RunRulesOptions
  extends
    Pick<ReadOptions, "onProblem" | "onUnclassified" | "strict" | "limits" | "logType" | "since" | "until">,
    Pick<ExamineOptions, "onMatch"> {
  /** Where events come from; an endless sequence for a run that follows its input. See `Feed` for what undefined means. */
  readonly sources: Iterable<Source> | AsyncIterable<Source | undefined>;
  /** Is told of sources, by key, that need not be given again; see `Feed`. */
  readonly onKept?: (keys: readonly string[]) => void | Promise<void>;
  /** The rules, enabled or not; which ones to run is for the caller to say. */
  readonly rules: readonly RuleClass[];
  /** The correlation rules; their members are among the rules. */
  readonly correlationRules?: readonly CorrelationRuleClass[];
  /** Is told of every signal of correlation rules, in order. */
  readonly onSignal?: (signal: WaitingSignal) => void;
  /** How many keys a correlation rule may have; 1,000,000 by default. */
  readonly maxKeys?: number;
  /**
   * How much later than others a rule's matches come, in milliseconds of event time, for correlation rules that name it.
   * By default a day for scheduled rules, whose rows are of the time since the query's last run, and nothing for others.
   */
  readonly delayMs?: (ruleId: string) => number;
  /** Is told of alerts as they open and as they gain events. */
  readonly sink: Sink;
  /**
   * How long, in milliseconds of event time, an event may come late and still have its turn. Infinity, the default,
   * waits for the whole of a finite input.
   */
  readonly latenessMs?: number;
  /** What rules remember; by default a store in memory that starts empty. */
  readonly stateStore?: StateStore;
  /** Where everything is kept that a run must not forget; then a run goes on where the last one stopped. */
  readonly store?: DurableStore;
  /** How often what has changed is written to the store, in milliseconds; 1000 by default. */
  readonly commitIntervalMs?: number;
  /** Examines sources in other threads. */
  readonly workers?: WorkerPool;
  /** Milliseconds that one rule may take for one event; 1000 by default. */
  readonly timeLimitMs?: number;
  /** The destinations that exist; without them names are passed on as they are. */
  readonly destinations?: readonly Destination[];
  /** The counters to use, for a caller that watches them while the run goes on. */
  readonly summary?: RunSummary;
  /** Is told how long each rule takes. */
  readonly profile?: RuleProfile;
  /** Ends the input: what was read is finished. */
  readonly signal?: AbortSignal;
}

/** A run from its input to its alerts; the stages are put together here. */
class Run {
  readonly summary: RunSummary;
  readonly #rules: RuleSet;
  readonly #line: StoredLine<WaitingItem> | SortingLine<WaitingItem>;
  readonly #windows: Windows;
  readonly #errors: RuleErrors;
  readonly #evaluator: Evaluator;
  readonly #watchdog: Watchdog;
  readonly #timeline: Timeline;
  readonly #journal: Journal | undefined;
  readonly #state: StateStore;
  readonly #correlation: { readonly rules: Correlation; readonly members: Members } | undefined;
  readonly #progress = new Map<string, Progress>();
  /** Sources that may be sent again and of which it is not kept yet that they were read. */
  readonly #underway = new Set<string>();
  #alerts: AlertChange[] = [];
  #committed = performance.now();

  constructor(private readonly options: RunRulesOptions) {
    const { summary = new RunSummary(), store, timeLimitMs = DEFAULT_TIME_LIMIT_MS } = options;
    this.summary = summary;
    this.#rules = new RuleSet(options.rules);
    this.#journal = store && new Journal(store);
    this.#state = options.stateStore ?? (store ? new StoredState(store) : new InMemoryStateStore());
    this.#line = store ? new StoredLine(store) : new SortingLine(itemPacking);
    this.#windows = new Windows(this.#rules, (change) => this.#alerts.push(change));
    summary.inAlertsByRule = this.#windows.inAlertsByRule;
    this.#errors = new RuleErrors(this.#rules, summary);
    this.#watchdog = new Watchdog(timeLimitMs);
    this.#correlation = this.#correlationOf(options);
    this.#evaluator = new Evaluator({
      isMember: (rule) => this.#correlation?.members.has(rule) === true,
      summary,
      timeLimitMs,
      stateStore: this.#state,
      destinations: options.destinations,
      watchdog: this.#watchdog,
      profile: options.profile,
      signalsAreCounted: true,
    });
    this.#timeline = new Timeline({
      rules: this.#rules,
      line: this.#line,
      windows: this.#windows,
      errors: this.#errors,
      evaluator: this.#evaluator,
      summary,
      latenessMs: options.latenessMs ?? Infinity,
      onMatch: options.onMatch,
      onSignal: options.onSignal,
      correlation: this.#correlation,
    });
  }

  #correlationOf({
    correlationRules = [],
    latenessMs = Infinity,
    maxKeys,
    store,
    timeLimitMs,
    ...given
  }: RunRulesOptions) {
    if (correlationRules.length === 0) return undefined;
    const { delayMs = (ruleId) => (this.#rules.isScheduled(ruleId) ? DEFAULT_DELAY_MS : 0) } = given;
    const rules = new Correlation({
      rules: correlationRules,
      latenessMs,
      maxKeys,
      delayMs,
      store,
      summary: this.summary,
      timeLimitMs: timeLimitMs ?? DEFAULT_TIME_LIMIT_MS,
      tell: (change) => this.#alerts.push(change),
    });
    return { rules, members: new Members(rules.plans) };
  }

  async run(): Promise<RunSummary> {
    const release = guardExit();
    try {
      await this.#restore();
      for await (const found of this.#examined()) await this.#take(found);
      await this.#finish();
      return this.summary;
    } finally {
      release();
      this.#line.close();
      await this.#watchdog.close();
    }
  }

  /** What is found in the input, part by part. */
  async *#examined(): AsyncGenerator<Examined> {
    const { workers, sources, signal, profile } = this.options;
    const known = new Map<string, Progress>();
    const progressOf = (source: Source): Progress | undefined =>
      known.get(keyOf(source)) ?? this.#journal?.progressOf(keyOf(source));
    if (workers) {
      yield* workers.examine(sources, { summary: this.summary, profile }, progressOf, signal);
      return;
    }
    const { summary } = this;
    const rules = this.#rules;
    const router = indexRulesOf((name) => rules.ofLogType(name));
    const { logType, onMatch } = this.options;
    const members = this.#correlation?.members;
    const isOnlyCounted = onMatch ? () => false : (rule: Rule) => isCountedSignal(rule) && !members?.has(rule);
    const preview = new Preview(router, rules.logTypes, logType, isOnlyCounted);
    const isRead = (name: string): boolean => router.indexOf(name) !== undefined;
    const examiner = new Examiner({
      ...this.options,
      summary,
      router,
      preview,
      isRead,
      evaluator: this.#evaluator,
      members,
    });
    for await (const source of readAhead(this.#toBeRead(progressOf))) {
      if (signal?.aborted) break;
      if (source === undefined) {
        yield { ...(await examiner.finish()), isPause: true };
        continue;
      }
      const progress = progressOf(source);
      yield* examiner.examine(source, progress?.position);
      if (!source.grows) continue;
      // A source that has nothing more for the moment must not hold back what was found in it.
      const found = await examiner.finish();
      for (const item of found.progress) known.set(item.source, item);
      yield found;
    }
    yield await examiner.finish();
  }

  /** The sources that were not read to their end before, nor are being read. */
  async *#toBeRead(progressOf: (source: Source) => Progress | undefined): AsyncGenerator<Source | undefined> {
    for await (const source of this.options.sources) {
      if (source !== undefined && !source.grows) {
        const key = keyOf(source);
        if (this.#underway.has(key)) continue;
        if (progressOf(source)?.done) {
          countBefore(this.summary, source);
          await this.options.onKept?.([key]);
          continue;
        }
        if (source.redeliveryMs !== undefined) this.#underway.add(key);
      }
      yield source;
    }
  }

  async #restore(): Promise<void> {
    const journal = this.#journal;
    if (!journal) return;
    const { latest, passed, sinkPosition } = journal.standing;
    this.#timeline.restore(latest, passed ?? -Infinity);
    this.#windows.restore(journal.windows());
    this.#errors.restore(journal.failures());
    this.#correlation?.rules.restore();
    // A store that knows of no position has sent nothing.
    if (journal.exists) await this.options.sink.restore?.(sinkPosition ?? 0);
    if (journal.unsent.length === 0) return;
    await this.options.sink.write(journal.unsent);
    journal.sent(this.options.sink.position?.() ?? null);
  }

  async #take(found: Examined): Promise<void> {
    for (const progress of found.progress) this.#progress.set(progress.source, progress);
    const mayAdvance = this.#timeline.add(found);
    const isDue =
      found.isPause === true ||
      performance.now() - this.#committed > (this.options.commitIntervalMs ?? COMMIT_INTERVAL_MS) ||
      (this.#line instanceof StoredLine && this.#line.bytes > COMMIT_BYTES);
    if (!isDue && !mayAdvance) return;
    if (isDue) await this.#commit();
    if (mayAdvance) for await (const _ of this.#timeline.advance()) await this.#commitIfDue();
    if (mayAdvance && this.#alerts.length > 0) await this.#commit();
  }

  async #finish(): Promise<void> {
    await this.#commit();
    for await (const _ of this.#timeline.finish()) await this.#commit();
    // Without a store nothing can be added to what is open; with one, a later run may.
    this.#windows.update();
    this.#alerts.push(...this.#errors.takeChanges());
    this.summary.outOfOrder = this.#evaluator.outOfOrder;
    await this.#commit();
  }

  async #commitIfDue(): Promise<void> {
    if (this.#journal || this.#alerts.length > 0) await this.#commit();
  }

  /** Keeps what has changed, then sends what there is to tell. */
  async #commit(): Promise<void> {
    this.#committed = performance.now();
    this.#measure();
    if (this.options.latenessMs !== undefined && this.options.latenessMs !== Infinity) {
      this.#alerts.push(...this.#errors.takeChanges());
    }
    const alerts = this.#alerts;
    this.#alerts = [];
    for (const change of alerts) this.#count(change);
    const windows = this.#windows.takeChanges();
    const failures = this.#errors.takeTouched();
    this.#journal?.commit({
      changes: [
        ...(this.#state instanceof StoredState ? this.#state.takeChanges() : []),
        ...(this.#line instanceof StoredLine ? this.#line.takeChanges() : []),
        ...(this.#correlation?.rules.takeChanges() ?? []),
      ],
      progress: this.#progress.values(),
      windows,
      failures,
      alerts,
      latest: this.#timeline.latest,
      passed: this.#timeline.passed,
    });
    const read = [...this.#progress.values()].filter(({ done }) => done).map(({ source }) => source);
    this.#progress.clear();
    if (alerts.length > 0) {
      this.summary.unsent = alerts.length;
      await this.options.sink.write(alerts);
      this.summary.unsent = 0;
      this.#journal?.sent(this.options.sink.position?.() ?? null);
    }
    for (const key of read) this.#underway.delete(key);
    if (read.length > 0) await this.options.onKept?.(read);
  }

  #count({ kind, alert: { type, ruleId } }: AlertChange): void {
    if (kind !== "opened" || type === "RULE_ERROR") return;
    if (type === "RULE") this.summary.alerts += 1;
    countBy(this.summary.alertsByRule, ruleId);
  }

  /** Tells whoever watches the run where it stands. */
  #measure(): void {
    const { summary } = this;
    summary.inAlerts = this.#windows.inAlerts;
    summary.latestTime = this.#timeline.latest;
    summary.waiting = this.#timeline.waiting;
    summary.openWindows = this.#windows.size;
  }
}

/**
 * Runs rules over logs: read, routed, evaluated, put in the order in which things happened, grouped, and the alerts sent
 * to the sink. Everything is by event time, so that a replay gives the alerts that the past would have given. Rule
 * errors and unreadable input never stop a run (but `strict` does); they are counted in the summary it returns.
 */
export async function runRules(options: RunRulesOptions): Promise<RunSummary> {
  return new Run(options).run();
}

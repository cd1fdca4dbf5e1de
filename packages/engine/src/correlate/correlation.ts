import {
  type CorrelationMatch,
  type CorrelationPlan,
  correlationPlan,
  type CorrelationRule,
  Correlator,
  describeMatch,
  type FoundAttachment,
  type FoundMatch,
  instantiate,
  matchContext,
  type CorrelationRuleClass,
  runCorrelation,
  type StoredKey,
  withTimeLimit,
} from "@pypanther/core/runtime";
import { countBy, type RunSummary } from "../run-summary";
import { type DurableStore, keyPart, type StoreChange } from "../state";
import type { Alert, AlertChange } from "../windows";
import { correlationAlert, type Shaped } from "./correlation-alert";
import { KeptSignals } from "./kept-signals";
import type { WaitingSignal } from "../waiting-signal";

/** How late signals may be when a run waits for the whole of its input. */
const DEFAULT_LATENESS_MS = 60 * 60_000;

/** How correlation rules are run. */
export interface CorrelationOptions {
  readonly rules: readonly CorrelationRuleClass[];
  /** How late, in milliseconds of event time, events may come. */
  readonly latenessMs: number;
  /** How many keys a rule may have. */
  readonly maxKeys?: number;
  /** How much later than others the matches of a member come, in milliseconds of event time. */
  readonly delayMs?: (ruleId: string) => number;
  readonly store?: DurableStore;
  readonly summary: RunSummary;
  /** Milliseconds that shaping one alert may take. */
  readonly timeLimitMs: number;
  /** Is told what becomes of alerts, as it happens. */
  readonly tell: (change: AlertChange) => void;
}

/** An alert that may still gain signals. */
interface OpenAlert {
  readonly alert: Alert;
  /** Until when signals belong to it, in milliseconds since 1970. */
  readonly end: number;
  /** Whether it has gained any since it was last told of. */
  readonly hasNews: boolean;
}

/** How far the evaluation was. */
interface Standing {
  readonly passed: number | null;
  readonly passedByRule: Readonly<Record<string, number>>;
}

interface KeptKey {
  readonly ruleId: string;
  readonly key: StoredKey;
}

/** The correlation rules of a run: from signals in the order of events to alerts. */
export class Correlation {
  readonly #rules: ReadonlyMap<string, CorrelationRule>;
  readonly #correlator: Correlator;
  readonly #signals: KeptSignals;
  readonly #open = new Map<string, OpenAlert>();
  readonly #touched = new Set<string>();
  /** When the first of the open alerts is over. */
  #firstEnd = Infinity;

  constructor(private readonly options: CorrelationOptions) {
    const rules = options.rules.map((rule) => instantiate(rule));
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    const latenessMs = Number.isFinite(options.latenessMs) ? options.latenessMs : DEFAULT_LATENESS_MS;
    const { maxKeys, delayMs } = options;
    this.#correlator = new Correlator({ plans: rules.map(correlationPlan), latenessMs, maxKeys, delayMs });
    this.#signals = new KeptSignals(options.store);
  }

  /** The rules as they are evaluated. */
  get plans(): readonly CorrelationPlan[] {
    return this.#correlator.evaluators.map(({ plan }) => plan);
  }

  /** How many keys all rules have together. */
  get keys(): number {
    return this.#correlator.evaluators.reduce((sum, { size }) => sum + size, 0);
  }

  /** Goes on where an earlier run stopped. */
  restore(): void {
    const { store } = this.options;
    const standing = store?.get(["correlation", "standing"]) as Standing | undefined;
    if (!store || !standing) return;
    const keys = [...store.range(["correlation", "key"])].map(({ value }) => {
      const { ruleId, key } = value as KeptKey;
      // What JSON cannot say is null there.
      return [ruleId, { ...key, matched: (key.matched as number | null) ?? -Infinity }] as const;
    });
    const { passedByRule } = standing;
    this.#correlator.restore({
      passed: standing.passed ?? -Infinity,
      passedByRule,
      signals: this.#signals.restore(),
      keys,
    });
    for (const { value } of store.range(["correlation", "alert"])) {
      const open = value as OpenAlert;
      this.#open.set(open.alert.id, open);
      this.#firstEnd = Math.min(this.#firstEnd, open.end);
    }
  }

  /**
   * Takes a signal.
   *
   * @param alertId The id of the alert that the member's match belongs to, if that opens.
   */
  add({ signal, values, detail, bytes }: WaitingSignal, alertId: string | null): void {
    const kept = this.#signals.add(signal, values, { detail, alertId, bytes });
    this.#correlator.add({ signal: kept, values });
  }

  /** Evaluates what lies before a time, Infinity at the end of the input. */
  async advance(until: number): Promise<void> {
    const { matches, attached } = this.#correlator.advance(until);
    for (const { signal, values } of this.#correlator.takeNested()) this.#signals.add(signal, values);
    const ordered = [...matches].sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
    for (const match of ordered) await this.#report(match);
    for (const one of attached) this.#attach(one);
    const { passed } = this.#correlator;
    if (passed > this.#firstEnd || until === Infinity) {
      this.#firstEnd = Infinity;
      for (const [id, open] of this.#open) this.#tellNews(id, open, passed, until === Infinity);
    }
    this.#signals.forget(this.#correlator.horizon);
    this.#count();
  }

  /** What has changed since the last call, to be written with what else belongs to the same events. */
  takeChanges(): StoreChange[] {
    if (!this.options.store) return [];
    const changes = this.#signals.takeChanges(this.#correlator.horizon);
    const passedByRule: Record<string, number> = {};
    for (const evaluator of this.#correlator.evaluators) {
      const { ruleId } = evaluator.plan;
      if (Number.isFinite(evaluator.passed)) passedByRule[ruleId] = evaluator.passed;
      for (const [text, key] of evaluator.takeChanges()) {
        const value: KeptKey | undefined = key ? { ruleId, key } : undefined;
        changes.push({ key: ["correlation", "key", keyPart(ruleId), keyPart(text)], value });
      }
    }
    for (const id of this.#touched) changes.push({ key: ["correlation", "alert", id], value: this.#open.get(id) });
    this.#touched.clear();
    if (changes.length === 0 && Object.keys(passedByRule).length === 0) return changes;
    const { passed } = this.#correlator;
    const standing: Standing = { passed: Number.isFinite(passed) ? passed : null, passedByRule };
    return [...changes, { key: ["correlation", "standing"], value: standing }];
  }

  async #report(found: FoundMatch): Promise<void> {
    const rule = this.#rules.get(found.plan.ruleId);
    if (!rule) return;
    const { summary, tell } = this.options;
    countBy(summary.matchesByRule, rule.id);
    summary.correlationMatches += 1;
    if (!rule.createAlert) return;
    const match = this.#withDetails(found);
    const alert = correlationAlert(rule, match, await this.#shape(rule, match));
    summary.correlationAlerts += 1;
    const end = found.time + found.plan.lookbackMs;
    this.#open.set(alert.id, { alert, end, hasNews: false });
    this.#firstEnd = Math.min(this.#firstEnd, end);
    this.#touched.add(alert.id);
    tell({ kind: "opened", alert });
  }

  #withDetails(found: FoundMatch): CorrelationMatch {
    const described = describeMatch(found);
    const steps = described.steps.map((step, index) => ({
      ...step,
      signals: (found.signals[index] ?? []).map((signal) => ({
        id: signal.id,
        ruleId: signal.ruleId,
        time: signal.time,
        detail: this.#signals.detailOf(signal),
      })),
    }));
    return { ...described, steps };
  }

  async #shape(rule: CorrelationRule, match: CorrelationMatch): Promise<Shaped> {
    const { summary, timeLimitMs } = this.options;
    try {
      const result = await withTimeLimit(() => runCorrelation(rule, match), timeLimitMs);
      const count = Object.keys(result.errors).length;
      if (count > 0) countBy(summary.errorsByRule, rule.id, count);
      summary.ruleErrors += count;
      return result;
    } catch {
      // A method that does not come to an end: the alert says what the rule's attributes say.
      countBy(summary.errorsByRule, rule.id);
      summary.ruleErrors += 1;
      return {
        severityOutput: rule.defaultSeverity,
        titleOutput: rule.displayName || rule.id,
        dedupOutput: [rule.id, ...Object.values(match.key)].join("|"),
        descriptionOutput: rule.defaultDescription,
        runbookOutput: rule.defaultRunbook,
        referenceOutput: rule.defaultReference,
        destinationsOutput: rule.defaultDestinations,
        alertContextOutput: JSON.stringify(matchContext(match)),
      };
    }
  }

  #attach({ matchId, signal }: FoundAttachment): void {
    const open = this.#open.get(matchId);
    if (!open) return;
    const { alert, end } = open;
    const last = new Date(Math.max(signal.time, Date.parse(alert.lastEventTime))).toISOString();
    const gained = { ...alert, matchCount: alert.matchCount + 1, lastEventTime: last };
    this.#open.set(matchId, { alert: gained, end, hasNews: true });
    this.#touched.add(matchId);
  }

  /** Tells what an alert has gained, when its time is over or the input ends. */
  #tellNews(id: string, { alert, end, hasNews }: OpenAlert, passed: number, isEnd: boolean): void {
    const isOver = end < passed;
    if (!isOver) this.#firstEnd = Math.min(this.#firstEnd, end);
    if (!isOver && !(isEnd && hasNews)) return;
    if (hasNews) this.options.tell({ kind: "updated", alert });
    if (isOver) this.#open.delete(id);
    else this.#open.set(id, { alert, end, hasNews: false });
    this.#touched.add(id);
  }

  #count(): void {
    const { summary } = this.options;
    for (const { counts, plan } of this.#correlator.evaluators) summary.correlationCounts.set(plan.ruleId, counts);
    summary.droppedDetails = this.#signals.droppedDetails;
  }
}

import type { JsonObject, Rule } from "@pypanther/core/runtime";
import { type Alert, alertId } from "./alert";
import { type AlertTexts, type EventReference, type Match, sayingOf } from "./match";
import { mostFrequent } from "./most-frequent";

/** How many events an alert names. */
const MAX_SAMPLES = 10;
/** Of a summary attribute so many distinct values are counted; what comes new after that is left out. */
const MAX_COUNTED = 1000;

/** A window as it is stored: plain JSON. */
export interface StoredWindow {
  readonly ruleId: string;
  readonly dedup: string;
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
  readonly lastTime: number;
  readonly count: number;
  readonly uniques: readonly string[] | null;
  readonly logTypes: readonly string[];
  readonly texts: AlertTexts;
  readonly alertContext: string;
  readonly events: readonly EventReference[];
  readonly summary: readonly (readonly [value: string, count: number][])[];
  /** How many matches its alert was last told to have; 0 before it opened. */
  readonly told: number;
}

/**
 * The matches of one rule and dedup string within one dedup period, which begins with the first of them. Holds what an
 * alert needs, not the matches.
 */
export class AlertWindow {
  readonly key: string;
  lastTime: number;
  count = 0;
  told = 0;
  /** Matches added since they were last taken; those of an earlier run are not among them. */
  #added = 0;
  readonly #uniques: Set<string> | null;
  readonly #logTypes = new Set<string>();
  readonly #events: EventReference[] = [];
  readonly #summary: Map<string, number>[];

  private constructor(
    private readonly rule: Rule,
    readonly dedup: string,
    /** The time of the first match, in milliseconds since 1970. */
    readonly start: number,
    /** From this time on, matches belong to the next window. */
    readonly end: number,
    /** Tells apart alerts of one rule and dedup string that start at the same time: 0 for the first of them. */
    readonly ordinal: number,
    private readonly texts: AlertTexts,
    private readonly alertContext: string,
  ) {
    this.key = windowKey(rule.id, dedup);
    this.lastTime = start;
    this.#uniques = rule.unique ? new Set() : null;
    this.#summary = rule.summaryAttributes.map(() => new Map<string, number>());
  }

  /** A window that a match opens. */
  static of(rule: Rule, match: Match, end: number, ordinal: number): AlertWindow {
    const { dedup, time, title } = match;
    const { texts, alertContext } = match.saying ?? sayingOf(rule, title, null);
    return new AlertWindow(rule, dedup, time, end, ordinal, texts, alertContext);
  }

  /** A window as it was stored. */
  static from(rule: Rule, stored: StoredWindow): AlertWindow {
    const { dedup, start, end, ordinal, texts, alertContext } = stored;
    const window = new AlertWindow(rule, dedup, start, end, ordinal, texts, alertContext);
    window.lastTime = stored.lastTime;
    window.count = stored.count;
    window.told = stored.told;
    for (const value of stored.uniques ?? []) window.#uniques?.add(value);
    for (const logType of stored.logTypes) window.#logTypes.add(logType);
    window.#events.push(...stored.events);
    for (const [column, values] of stored.summary.entries()) {
      for (const [value, count] of values) window.#summary[column]?.set(value, count);
    }
    return window;
  }

  get ruleId(): string {
    return this.rule.id;
  }

  /** Whether its alert has been told of, and has gained matches since. */
  get hasNews(): boolean {
    return this.told > 0 && this.count > this.told;
  }

  /** Takes a match; whether the window has now reached the rule's threshold. */
  add({ time, unique, logType, event, summary }: Match): boolean {
    this.count += 1;
    this.#added += 1;
    this.lastTime = Math.max(this.lastTime, time);
    this.#logTypes.add(logType);
    if (unique !== null) this.#uniques?.add(unique);
    if (this.#events.length < MAX_SAMPLES) this.#events.push(event);
    for (const [column, values] of summary.entries()) {
      const counts = this.#summary[column];
      for (const value of values) {
        const known = counts?.get(value);
        if (known !== undefined || (counts && counts.size < MAX_COUNTED)) counts?.set(value, (known ?? 0) + 1);
      }
    }
    // Without a period nothing is grouped, so there is nothing to hold against a threshold: every match is an alert.
    return this.rule.dedupPeriodMinutes === 0 || (this.#uniques?.size ?? this.count) >= this.rule.threshold;
  }

  /** How many matches were added since the last call. */
  takeAdded(): number {
    const added = this.#added;
    this.#added = 0;
    return added;
  }

  /** The id of its alert, should it open. */
  get alertId(): string {
    return alertId("RULE", this.rule.id, this.dedup, this.start, this.ordinal);
  }

  /** The alert as it stands. */
  alert(): Alert {
    const { rule, dedup, start, texts } = this;
    return {
      id: this.alertId,
      type: "RULE",
      ruleId: rule.id,
      ...texts,
      dedup,
      firstEventTime: new Date(start).toISOString(),
      lastEventTime: new Date(this.lastTime).toISOString(),
      matchCount: this.count,
      uniqueCount: this.#uniques?.size ?? null,
      logTypes: [...this.#logTypes],
      alertContext: JSON.parse(this.alertContext) as JsonObject,
      events: [...this.#events],
      summary: Object.fromEntries(
        rule.summaryAttributes.map((attribute, column) => [attribute, mostFrequent(this.#summary[column])]),
      ),
    };
  }

  /** What must be kept to go on with it later. */
  stored(): StoredWindow {
    const { rule, dedup, start, end, ordinal, lastTime, count, told, texts, alertContext } = this;
    return {
      ruleId: rule.id,
      dedup,
      start,
      end,
      ordinal,
      lastTime,
      count,
      uniques: this.#uniques && [...this.#uniques],
      logTypes: [...this.#logTypes],
      texts,
      alertContext,
      events: this.#events,
      summary: this.#summary.map((counts) => [...counts]),
      told,
    };
  }
}

/** What tells one window that is open from another. */
export function windowKey(ruleId: string, dedup: string): string {
  return JSON.stringify([ruleId, dedup]);
}

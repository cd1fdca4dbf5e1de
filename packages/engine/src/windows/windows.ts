import type { Rule } from "@pypanther/core/runtime";
import { countBy } from "../run-summary";
import type { AlertChange } from "./alert";
import { Heap } from "./heap";
import type { Match } from "./match";
import { AlertWindow, type StoredWindow, windowKey } from "./window";

const MINUTE = 60_000;

/** A window that will be open, and the latest of the matches after it began, up to the next one to be looked at. */
interface Foreseen {
  readonly end: number;
  latest: number;
  next: number;
}

/**
 * Groups matches, which come in order of event time, into windows of the rule's dedup period, each anchored at its
 * first match. An alert opens with the match that reaches the threshold; what its window gains after that is told when
 * the window closes. Memory holds what is open.
 */
export class Windows {
  readonly #open = new Map<string, AlertWindow>();
  readonly #ends = new Heap<AlertWindow>((a, b) => a.end - b.end);
  readonly #touched = new Set<string>();
  /** How many of the matches that were added here are part of alerts. */
  inAlerts = 0;
  readonly inAlertsByRule = new Map<string, number>();

  /**
   * @param rules The rules by id.
   * @param tell Is told what becomes of alerts, as it happens.
   */
  constructor(
    private readonly rules: Pick<ReadonlyMap<string, Rule>, "get">,
    private readonly tell: (change: AlertChange) => void,
  ) {}

  /** How many windows are open. */
  get size(): number {
    return this.#open.size;
  }

  /** Of some matches, those that will open a window when each is added after windows were closed at its time. */
  opening(matches: readonly Match[]): Match[] {
    const known = new Map<string, Foreseen>();
    return matches.filter(({ ruleId, dedup, time }, index) => {
      const key = windowKey(ruleId, dedup);
      const period = (this.rules.get(ruleId)?.dedupPeriodMinutes ?? 0) * MINUTE;
      let window = known.get(key);
      const end = this.#open.get(key)?.end;
      if (!window && end !== undefined) known.set(key, (window = { end, latest: -Infinity, next: 0 }));
      if (window && period > 0) {
        // Late matches close no window, but those before them may have.
        for (; window.next <= index; window.next += 1) {
          window.latest = Math.max(window.latest, matches[window.next]?.time ?? -Infinity);
        }
        if (window.latest < window.end) return false;
      }
      known.set(key, { end: time + period, latest: -Infinity, next: index + 1 });
      return true;
    });
  }

  /** The id of the alert to which a rule's latest match with this dedup string belongs, should it open. */
  alertIdOf(ruleId: string, dedup: string): string | null {
    return this.#open.get(windowKey(ruleId, dedup))?.alertId ?? null;
  }

  /** Takes a match. One that comes too late for its own window joins the one that is open, if there is one. */
  add(match: Match): void {
    const rule = this.rules.get(match.ruleId);
    if (!rule) return;
    const window = this.#windowFor(rule, match);
    this.#touched.add(window.key);
    const reached = window.add(match);
    if (!reached && window.told === 0) return;
    const added = window.takeAdded();
    this.inAlerts += added;
    countBy(this.inAlertsByRule, rule.id, added);
    if (window.told > 0) return;
    window.told = window.count;
    this.tell({ kind: "opened", alert: window.alert() });
  }

  /** Closes the windows that end at a time or before it: no match of theirs can come any more. */
  close(until: number): void {
    for (let first = this.#ends.peek(); first && first.end <= until; first = this.#ends.peek()) {
      this.#ends.pop();
      if (this.#open.get(first.key) === first) this.#close(first);
    }
  }

  /** Tells what open windows have gained since they were last told of. */
  update(): void {
    for (const window of this.#open.values()) this.#update(window);
  }

  /** The windows that have changed since the last call, by key; null for one that is closed. */
  takeChanges(): Map<string, StoredWindow | null> {
    const changes = new Map<string, StoredWindow | null>();
    for (const key of this.#touched) changes.set(key, this.#open.get(key)?.stored() ?? null);
    this.#touched.clear();
    return changes;
  }

  /** Goes on with windows as they were stored; those of rules that are gone are left out. */
  restore(stored: Iterable<StoredWindow>): void {
    for (const item of stored) {
      const rule = this.rules.get(item.ruleId);
      if (rule) this.#add(AlertWindow.from(rule, item));
    }
  }

  #windowFor(rule: Rule, match: Match): AlertWindow {
    const open = this.#open.get(windowKey(match.ruleId, match.dedup));
    const period = rule.dedupPeriodMinutes * MINUTE;
    let ordinal = 0;
    if (open) {
      // Without a period each match has a window of its own, remembered for the sake of the ordinal.
      if (period > 0 && match.time < open.end) return open;
      if (period === 0 && match.time === open.start) ordinal = open.ordinal + 1;
      this.#close(open);
    }
    const window = AlertWindow.of(rule, match, match.time + Math.max(period, 1), ordinal);
    this.#add(window);
    return window;
  }

  #add(window: AlertWindow): void {
    this.#open.set(window.key, window);
    this.#ends.push(window);
  }

  #close(window: AlertWindow): void {
    this.#update(window);
    this.#open.delete(window.key);
    this.#touched.add(window.key);
  }

  #update(window: AlertWindow): void {
    if (!window.hasNews) return;
    window.told = window.count;
    this.#touched.add(window.key);
    this.tell({ kind: "updated", alert: window.alert() });
  }
}

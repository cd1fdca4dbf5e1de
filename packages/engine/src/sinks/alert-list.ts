import type { Alert, AlertChange } from "../windows";
import type { Sink } from "./sink";

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Collects alerts as they stand in the end: those about events by time, then those about rules that failed. */
export class AlertList implements Sink {
  readonly #byId = new Map<string, Alert>();

  write(changes: readonly AlertChange[]): void {
    for (const { alert } of changes) this.#byId.set(alert.id, alert);
  }

  /** The alerts, those about events first, by time, rule and dedup string; those of members name the stories they are part of. */
  alerts(): Alert[] {
    const partOf = new Map<string, Set<string>>();
    for (const { id, chain = [] } of this.#byId.values()) {
      for (const { alertId } of chain) {
        if (alertId !== null) partOf.set(alertId, (partOf.get(alertId) ?? new Set()).add(id));
      }
    }
    const withStories = [...this.#byId.values()].map((alert) => {
      const stories = partOf.get(alert.id);
      return stories ? { ...alert, partOf: [...stories].sort() } : alert;
    });
    return withStories.sort(
      (a, b) =>
        compare(a.type === "RULE_ERROR", b.type === "RULE_ERROR") ||
        compare(a.type === "RULE_ERROR" ? "" : a.firstEventTime, b.type === "RULE_ERROR" ? "" : b.firstEventTime) ||
        compare(a.ruleId, b.ruleId) ||
        compare(a.dedup, b.dedup),
    );
  }
}

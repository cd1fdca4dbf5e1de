import { errorSummary, firstLocation, type JsonObject, type Rule, type RuleMethod } from "@pypanther/core/runtime";
import type { ReadEvent } from "../read-event";
import { countBy, type RunSummary } from "../run-summary";
import { type Alert, type AlertChange, alertId, type EventReference, referenceTo } from "../windows";

/** What went wrong in one rule; plain JSON, so that it can be stored. */
export interface RuleFailures {
  readonly ruleId: string;
  readonly byMethod: Record<string, number>;
  readonly logTypes: string[];
  firstTime: number;
  lastTime: number;
  count: number;
  /** The earliest error by event time. */
  first: {
    readonly method: RuleMethod;
    readonly error: string;
    readonly at: string | null;
    readonly event: EventReference;
  };
  /** The time that the alert's id was made of, once it has been told. */
  told: number | null;
  toldCount: number;
}

const MAX_MESSAGE = 500;

/** Where in someone's source an error arose, as `file:line`; null when nothing tells. */
function placeOf(error: Error): string | null {
  const at = (error as { at?: unknown }).at;
  if (typeof at === "string") return at;
  const location = firstLocation(error.stack);
  return location ? `${location.file}:${location.line}` : null;
}

/** Collects what goes wrong in rules: one alert for each rule, however often it failed. */
export class RuleErrors {
  readonly #byRule = new Map<string, RuleFailures>();
  readonly #touched = new Set<string>();

  constructor(
    private readonly rules: Pick<ReadonlyMap<string, Rule>, "get">,
    private readonly summary: RunSummary,
  ) {}

  /** Counts an error. The earliest by event time is kept as the example. */
  add(rule: Rule, method: RuleMethod, error: Error, event: ReadEvent): void {
    this.summary.ruleErrors += 1;
    countBy(this.summary.errorsByRule, rule.id);
    const { time } = event;
    let failures = this.#byRule.get(rule.id);
    const earliest = !failures || time < failures.firstTime;
    const first = earliest
      ? { method, error: errorSummary(error).slice(0, MAX_MESSAGE), at: placeOf(error), event: referenceTo(event) }
      : undefined;
    if (!failures) {
      if (!first) return;
      failures = {
        ruleId: rule.id,
        byMethod: {},
        logTypes: [],
        firstTime: time,
        lastTime: time,
        count: 0,
        first,
        told: null,
        toldCount: 0,
      };
      this.#byRule.set(rule.id, failures);
    }
    if (first) Object.assign(failures, { firstTime: time, first });
    failures.count += 1;
    failures.byMethod[method] = (failures.byMethod[method] ?? 0) + 1;
    if (!failures.logTypes.includes(event.logType)) failures.logTypes.push(event.logType);
    failures.lastTime = Math.max(failures.lastTime, time);
    this.#touched.add(rule.id);
  }

  /** What has come up since the last call: an alert for each rule that failed, by rule id. */
  takeChanges(): AlertChange[] {
    const news = [...this.#byRule.values()].filter(({ count, toldCount }) => count > toldCount);
    return news
      .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1))
      .flatMap((failures): AlertChange[] => {
        const rule = this.rules.get(failures.ruleId);
        if (!rule) return [];
        const kind = failures.told === null ? "opened" : "updated";
        failures.told ??= failures.firstTime;
        failures.toldCount = failures.count;
        this.#touched.add(rule.id);
        return [{ kind, alert: this.#alert(rule, failures) }];
      });
  }

  /** The failures that have changed since the last call. */
  takeTouched(): RuleFailures[] {
    const touched = [...this.#touched].flatMap((id) => this.#byRule.get(id) ?? []);
    this.#touched.clear();
    return touched;
  }

  /** Goes on with failures as they were stored. */
  restore(stored: Iterable<RuleFailures>): void {
    for (const failures of stored) this.#byRule.set(failures.ruleId, failures);
  }

  #alert(rule: Rule, failures: RuleFailures): Alert {
    const { first, firstTime, lastTime, count, byMethod } = failures;
    const stopped = this.summary.stoppedRules.has(rule.id);
    const remark = stopped ? " It ran out of time so often that it was switched off for the rest of the run." : "";
    const context: JsonObject = {
      method: first.method,
      error: first.error,
      at: first.at,
      errors_by_method: { ...byMethod },
      switched_off: stopped,
    };
    return {
      id: alertId("RULE_ERROR", rule.id, failures.told ?? firstTime),
      type: "RULE_ERROR",
      ruleId: rule.id,
      severity: rule.defaultSeverity,
      title: `${first.method}() failed: ${first.error}`.slice(0, MAX_MESSAGE),
      dedup: `error:${rule.id}`,
      firstEventTime: new Date(firstTime).toISOString(),
      lastEventTime: new Date(lastTime).toISOString(),
      matchCount: count,
      uniqueCount: null,
      logTypes: [...failures.logTypes],
      destinations: null,
      description: `The rule raised ${count} error${count === 1 ? "" : "s"}; where it did, it may have missed what it looks for.${remark}`,
      runbook:
        "Make a test of the event below that fails with the same error, mend the rule, and run it over these logs again.",
      reference: "",
      alertContext: context,
      events: [first.event],
      summary: {},
    };
  }
}

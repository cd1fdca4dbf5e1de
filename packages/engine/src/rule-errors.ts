import { errorSummary, firstLocation, type JsonObject, type Rule, type RuleMethod } from "@pypanther/core";
import { type Alert, alertId } from "./alert";
import { referenceTo } from "./match";
import type { EvaluatedEvent } from "./pipeline-events";
import { countBy, type RunSummary } from "./run-summary";

interface Failures {
  readonly rule: Rule;
  readonly byMethod: Map<string, number>;
  readonly logTypes: Set<string>;
  firstTime: number;
  lastTime: number;
  count: number;
  first: { readonly method: RuleMethod; readonly error: Error; readonly event: EvaluatedEvent };
}

const MAX_MESSAGE = 500;

function contextOf({ byMethod, first }: Failures, stopped: boolean): JsonObject {
  const location = firstLocation(first.error.stack);
  return {
    method: first.method,
    error: errorSummary(first.error).slice(0, MAX_MESSAGE),
    at: location ? `${location.file}:${location.line}` : null,
    errors_by_method: Object.fromEntries(byMethod),
    switched_off: stopped,
  };
}

/** Collects what goes wrong in rules: one alert for each rule, however often it failed. */
export class RuleErrors {
  readonly #byRule = new Map<Rule, Failures>();

  constructor(private readonly summary: RunSummary) {}

  /** Counts an error. The earliest by event time is kept as the example. */
  add(rule: Rule, method: RuleMethod, error: Error, event: EvaluatedEvent): void {
    this.summary.ruleErrors += 1;
    countBy(this.summary.errorsByRule, rule.id);
    const { time } = event;
    const first = { method, error, event };
    let failures = this.#byRule.get(rule);
    if (!failures) {
      failures = { rule, byMethod: new Map(), logTypes: new Set(), firstTime: time, lastTime: time, count: 0, first };
      this.#byRule.set(rule, failures);
    }
    failures.count += 1;
    countBy(failures.byMethod, method);
    failures.logTypes.add(event.logType);
    failures.lastTime = Math.max(failures.lastTime, time);
    if (time < failures.firstTime) Object.assign(failures, { firstTime: time, first });
  }

  /** An alert for each rule that failed, by rule id. */
  alerts(): Alert[] {
    return [...this.#byRule.values()]
      .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
      .map((failures) => this.#alert(failures));
  }

  #alert(failures: Failures): Alert {
    const { rule, first, firstTime, lastTime, count } = failures;
    const stopped = this.summary.stoppedRules.has(rule.id);
    const remark = stopped ? " It ran out of time so often that it was switched off for the rest of the run." : "";
    return {
      id: alertId("RULE_ERROR", rule.id, firstTime),
      type: "RULE_ERROR",
      ruleId: rule.id,
      severity: rule.defaultSeverity,
      title: `${first.method}() failed: ${errorSummary(first.error)}`.slice(0, MAX_MESSAGE),
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
      alertContext: contextOf(failures, stopped),
      events: [referenceTo(first.event)],
      summary: {},
    };
  }
}

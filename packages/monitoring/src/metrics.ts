import type { Alert, RuleCost, RunSummary } from "@pypanther/engine";
import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";

/** Logs may name any log type: so many of them are told apart, the others are "other". */
const MAX_LOG_TYPES = 200;
const MAX_NAME_LENGTH = 100;

/** Where a run stands, for whoever asks. */
export interface RunReading {
  readonly summary: RunSummary;
  /** What each rule has cost so far. */
  costs(): readonly RuleCost[];
}

/** The metrics of a run. */
export interface RunMetrics {
  readonly contentType: string;
  /**
   * Says which rules there are, with the severity that their alerts usually have. Their counters begin at 0: Prometheus does
   * not take the first value of a series for an increase.
   */
  expect(rules: Iterable<Pick<Alert, "ruleId" | "severity">>): void;
  /** Counts an alert that has opened. */
  opened(alert: Pick<Alert, "ruleId" | "severity">): void;
  /** All metrics in the text format of Prometheus. */
  text(): Promise<string>;
}

/** A counter whose values are read where the run counts, whenever somebody asks. */
function readCounter<L extends string>(
  registry: Registry,
  name: string,
  help: string,
  labelNames: readonly L[],
  read: () => Iterable<readonly [labels: Readonly<Partial<Record<L, string>>>, value: number]>,
): void {
  new Counter({
    name,
    help,
    labelNames,
    registers: [registry],
    collect() {
      this.reset();
      for (const [labels, value] of read()) this.inc(labels, value);
    },
  });
}

function total(registry: Registry, name: string, help: string, read: () => number): void {
  readCounter(registry, name, help, [], () => [[{}, read()]]);
}

function byRule(registry: Registry, name: string, help: string, read: () => Iterable<readonly [string, number]>): void {
  readCounter(registry, name, help, ["rule_id"], () => [...read()].map(([rule_id, value]) => [{ rule_id }, value]));
}

function eventsByLogType({ eventsByLogType: counts }: RunSummary): [{ log_type: string }, number][] {
  return [...counts].map(([name, value], index) => {
    const isNamed = index < MAX_LOG_TYPES && name.length <= MAX_NAME_LENGTH;
    return [{ log_type: isNamed ? name : "other" }, value];
  });
}

/** Metrics of what a run has read and found, of what waits in it, and of the process. */
export function runMetrics({ summary, costs }: RunReading): RunMetrics {
  const registry = new Registry();
  const expected = new Map<string, number>();
  const withExpected = (counts: ReadonlyMap<string, number>) => new Map([...expected, ...counts]);
  collectDefaultMetrics({ register: registry });
  readCounter(registry, "pypanther_events_total", "Events read whose log type is known.", ["log_type"], () =>
    eventsByLogType(summary),
  );
  total(registry, "pypanther_events_unclassified_total", "Events of unknown log type, which no rule sees.", () => {
    return summary.unclassified;
  });
  total(registry, "pypanther_events_late_total", "Events that came later than events are waited for.", () => {
    return summary.late;
  });
  total(registry, "pypanther_bytes_total", "Bytes read, packed as they were.", () => summary.bytes);
  total(registry, "pypanther_malformed_total", "Lines, records and files that could not be read.", () => {
    return summary.malformed;
  });
  byRule(registry, "pypanther_matches_total", "Matches, signals included.", () => withExpected(summary.matchesByRule));
  byRule(registry, "pypanther_rule_errors_total", "Errors that rules raised.", () =>
    withExpected(summary.errorsByRule),
  );
  byRule(registry, "pypanther_rule_seconds_total", "Time that rules took.", () =>
    costs().map(({ ruleId, totalMs }) => [ruleId, totalMs / 1000] as const),
  );
  byRule(registry, "pypanther_rule_events_total", "Events that rules were asked about.", () =>
    costs().map(({ ruleId, events }) => [ruleId, events] as const),
  );
  const alerts = new Counter({
    name: "pypanther_alerts_total",
    help: "Alerts that opened.",
    labelNames: ["rule_id", "severity"],
    registers: [registry],
  });
  new Gauge({
    name: "pypanther_rules_stopped",
    help: "Rules that were switched off since they ran out of time too often.",
    registers: [registry],
    collect() {
      this.set(summary.stoppedRules.size);
    },
  });
  new Gauge({
    name: "pypanther_event_lag_seconds",
    help: "How far the latest event lies in the past.",
    registers: [registry],
    collect() {
      // Before the first event there is no lag, rather than one of decades.
      if (summary.latestTime > 0) this.set(Math.max(0, (Date.now() - summary.latestTime) / 1000));
    },
  });
  new Gauge({
    name: "pypanther_queue_depth",
    help: "What waits: event_time for its turn, windows for more matches, alerts for the sink.",
    labelNames: ["queue"],
    registers: [registry],
    collect() {
      this.set({ queue: "event_time" }, summary.waiting);
      this.set({ queue: "windows" }, summary.openWindows);
      this.set({ queue: "alerts" }, summary.unsent);
    },
  });
  return {
    contentType: registry.contentType,
    expect(rules) {
      for (const { ruleId, severity } of rules) {
        expected.set(ruleId, 0);
        alerts.inc({ rule_id: ruleId, severity }, 0);
      }
    },
    opened: ({ ruleId, severity }) => alerts.inc({ rule_id: ruleId, severity }),
    text: () => registry.metrics(),
  };
}

import { RunSummary } from "@pypanther/engine";
import { runMetrics, type RunMetrics } from "../src";

/** The metrics of a run that has something to tell of each kind. */
export function metricsOfBusyRun(): { metrics: RunMetrics; summary: RunSummary } {
  const summary = new RunSummary();
  summary.eventsByLogType.set("AWS.CloudTrail", 7).set("Okta.SystemLog", 2);
  Object.assign(summary, {
    events: 12,
    unclassified: 3,
    bytes: 4096,
    malformed: 1,
    late: 2,
    waiting: 5,
    openWindows: 4,
  });
  summary.latestTime = Date.now() - 90_000;
  summary.matchesByRule.set("Tidewater.Gate", 6);
  summary.errorsByRule.set("Tidewater.Broken", 2);
  summary.stoppedRules.add("Tidewater.Broken");
  const costs = () => [{ ruleId: "Tidewater.Gate", events: 9, totalMs: 1500, p99Ms: 1 }];
  const metrics = runMetrics({ summary, costs });
  metrics.opened({ ruleId: "Tidewater.Gate", severity: "HIGH" });
  return { metrics, summary };
}

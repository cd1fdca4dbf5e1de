import type { RunSummary } from "@pypanther/engine";
import { plain } from "../../../kernel/style";
import type { JsonLog } from "../monitoring/monitoring-package";
import { nothingSeen } from "../nothing-seen";
import type { RunTeller } from "./run-teller";

/** How often a run that goes on says where it stands, in milliseconds. */
const PROGRESS_MS = 60_000;

function countsOf(summary: RunSummary): Record<string, number> {
  return {
    events: summary.events,
    bytes: summary.bytes,
    unclassified: summary.unclassified,
    outside: summary.outside,
    malformed: summary.malformed,
    late: summary.late,
    matches: summary.matches,
    signals: summary.signals,
    in_alerts: summary.inAlerts,
    below_threshold: summary.matches - summary.signals - summary.inAlerts,
    alerts: summary.alerts,
    correlation_alerts: summary.correlationAlerts,
    rule_errors: summary.ruleErrors,
  };
}

/** Tells programs that read logs: everything is a line of JSON. */
export function jsonTeller(log: JsonLog, summary: RunSummary): RunTeller {
  let started = performance.now();
  const timer = setInterval(() => log.write("info", "progress", countsOf(summary)), PROGRESS_MS);
  return {
    words: {
      write(text) {
        const words = text.trim();
        if (words === "") return;
        const [, kind = "", rest = words] = /^(Warning|Error): ([^]*)$/.exec(words) ?? [];
        log.write(kind === "Error" ? "error" : kind === "Warning" ? "warn" : "info", rest);
      },
      style: plain,
      columns: Infinity,
      isTerminal: false,
    },
    started(paths, { rules, correlationRules }, follow) {
      started = performance.now();
      const counts = { rules: rules.length, correlation_rules: correlationRules.length };
      log.write("info", "run started", { paths, follow, ...counts });
    },
    problem: ({ source, line, message }) => log.write("warn", "cannot be read", { source, line, reason: message }),
    alerts(changes) {
      for (const { kind, alert } of changes) {
        const { id, type, ruleId, severity, title, matchCount } = alert;
        const isError = type === "RULE_ERROR";
        const facts = { alert_id: id, type, rule_id: ruleId, severity, title, match_count: matchCount };
        log.write(isError ? "error" : "info", isError ? "rule failed" : `alert ${kind}`, facts);
      }
    },
    size() {},
    rules(rows) {
      for (const { id, inAlerts, below, ...rest } of rows) {
        // Most rules of a run are never asked.
        if (rest.matches === 0 && rest.errors === 0 && rest.ms === 0) continue;
        log.write("info", "rule", { rule_id: id, ...rest, in_alerts: inAlerts, below_threshold: below });
      }
    },
    finished(report) {
      const seconds = (performance.now() - started) / 1000;
      const { sources, rules, partial, hidden } = report;
      const nothing = nothingSeen(report);
      const facts = { ...countsOf(summary), sources, rules, partial, hidden_alerts: hidden, seconds };
      log.write(nothing ? "error" : "info", nothing?.what ?? "run finished", facts);
    },
    stop: () => clearInterval(timer),
    clear() {},
  };
}

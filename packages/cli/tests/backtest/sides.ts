import type { Alert } from "@pypanther/engine";
import type { Side, SideRule } from "../../src/commands/backtest/side/side";

/** An alert of the rule "Tidewater.Gate.Opened" about one event. */
export function alertOf(given: Partial<Alert> = {}): Alert {
  const firstEventTime = given.firstEventTime ?? "2026-03-10T08:00:00.000Z";
  return {
    id: "a",
    type: "RULE",
    ruleId: "Tidewater.Gate.Opened",
    severity: "HIGH",
    title: "Gate north was opened",
    dedup: "north",
    lastEventTime: firstEventTime,
    matchCount: 1,
    uniqueCount: null,
    logTypes: ["Custom.Gate"],
    destinations: null,
    description: "",
    runbook: "",
    reference: "",
    alertContext: {},
    events: [{ source: "gate.jsonl", line: 1, id: null }],
    summary: {},
    ...given,
    firstEventTime,
  };
}

/** A rule that both versions have, but for what is given. */
export function ruleOf(given: Partial<SideRule> = {}): SideRule {
  return {
    id: "Tidewater.Gate.Opened",
    name: "Gate opened",
    className: "GateOpened",
    severity: "HIGH",
    enabled: true,
    isRun: true,
    logTypes: ["Custom.Gate"],
    dedupPeriodMinutes: 60,
    threshold: 1,
    createAlert: true,
    matches: 1,
    errors: 0,
    ...given,
  };
}

/** What a version made of logs. */
export function sideOf(alerts: readonly Alert[], rules: readonly SideRule[] = [ruleOf()]): Side {
  return { rules, alerts, events: 10, unclassified: 0, malformed: 0 };
}

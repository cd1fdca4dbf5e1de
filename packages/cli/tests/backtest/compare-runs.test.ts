import { compareRuns, isDifferent } from "../../src/commands/backtest/compare/compare-runs";
import { alertOf, ruleOf, sideOf } from "./sides";

const later = "2026-03-10T10:00:00.000Z";

test("equal runs do not differ, whatever ids their alerts have", () => {
  const { rules, counts } = compareRuns(sideOf([alertOf()]), sideOf([alertOf({ id: "b", partOf: ["c"] })]));
  expect(counts).toEqual({ new: 0, gone: 0, changed: 0, same: 1 });
  expect(rules.some(isDifferent)).toBe(false);
});

test("an alert is known by its dedup string and the begin of its window, and told with the fields that changed", () => {
  const base = sideOf([alertOf({ alertContext: { gate: "north", by: "kim" } }), alertOf({ firstEventTime: later })]);
  const head = sideOf([
    alertOf({ severity: "LOW", alertContext: { gate: "north", by: "lee" } }),
    alertOf({ dedup: "south", events: [{ source: "gate.jsonl", line: 7, id: null }] }),
  ]);
  const [rule] = compareRuns(base, head).rules;
  expect(rule?.counts).toEqual({ new: 1, gone: 1, changed: 1, same: 0 });
  expect(rule?.alerts.find(({ kind }) => kind === "changed")).toMatchObject({
    fields: [
      { field: "severity", base: "HIGH", head: "LOW" },
      { field: "alert_context.by", base: "kim", head: "lee" },
    ],
  });
});

test("another dedup string for the same event is a change, not one alert gone and one new", () => {
  const [rule] = compareRuns(sideOf([alertOf()]), sideOf([alertOf({ dedup: "gate north" })])).rules;
  expect(rule?.alerts).toMatchObject([{ kind: "changed", fields: [{ field: "dedup", base: "north" }] }]);
});

test("a window that begins with an earlier event is a change", () => {
  const base = alertOf({ firstEventTime: later, events: [{ source: "gate.jsonl", line: 9, id: null }] });
  const head = alertOf({ lastEventTime: later, matchCount: 2 });
  const [rule] = compareRuns(sideOf([base]), sideOf([head])).rules;
  const [alert] = rule?.alerts ?? [];
  expect(alert?.kind === "changed" && alert.fields.map(({ field }) => field)).toEqual([
    "first_event_time",
    "match_count",
    "events",
  ]);
});

test("names of a context that every object has are compared like others", () => {
  const context = (value: string) => JSON.parse(`{"__proto__":"${value}","constructor":1}`) as Record<string, string>;
  const base = alertOf({ alertContext: context("one") });
  const [rule] = compareRuns(sideOf([base]), sideOf([alertOf({ alertContext: context("two") })])).rules;
  expect(rule?.alerts).toMatchObject([{ fields: [{ field: "alert_context.__proto__", base: "one", head: "two" }] }]);
});

describe("rules", () => {
  test("one with another id is known by its class", () => {
    const head = sideOf([alertOf({ ruleId: "Tidewater.Gate.Used" })], [ruleOf({ id: "Tidewater.Gate.Used" })]);
    const { rules } = compareRuns(sideOf([alertOf()]), head);
    expect(rules).toMatchObject([{ status: "renamed", baseId: "Tidewater.Gate.Opened", counts: { same: 1, new: 0 } }]);
  });

  test("one with another id and another class is known by the events of its alerts", () => {
    const renamed = ruleOf({ id: "Tidewater.Gate.Used", className: "GateUsed" });
    const other = ruleOf({ id: "Tidewater.Door", className: "Door" });
    const head = sideOf([alertOf({ ruleId: "Tidewater.Gate.Used", severity: "LOW" })], [other, renamed]);
    const { rules } = compareRuns(sideOf([alertOf()]), head);
    expect(rules.map(({ id, status, baseId }) => [id, status, baseId])).toEqual([
      ["Tidewater.Door", "added", null],
      ["Tidewater.Gate.Used", "renamed", "Tidewater.Gate.Opened"],
    ]);
  });

  test("one that is gone takes its alerts along, and one that is not run any more too", () => {
    const kept = ruleOf({ id: "Tidewater.Door", className: "Door" });
    const base = sideOf([alertOf(), alertOf({ ruleId: kept.id })], [ruleOf(), kept]);
    const head = sideOf([], [{ ...kept, enabled: false, isRun: false }]);
    expect(compareRuns(base, head).rules).toMatchObject([
      { id: "Tidewater.Door", status: "disabled", counts: { gone: 1 } },
      { id: "Tidewater.Gate.Opened", status: "removed", counts: { gone: 1 } },
    ]);
  });

  test("settings that shape alerts are told although no alert differs", () => {
    const head = sideOf([alertOf()], [ruleOf({ dedupPeriodMinutes: 15 })]);
    const { rules } = compareRuns(sideOf([alertOf()]), head);
    expect(rules).toMatchObject([{ settings: [{ field: "dedup_period_minutes", base: 60, head: 15 }] }]);
  });
});

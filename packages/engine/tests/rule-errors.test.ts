import { type PantherEvent, Severity } from "@pypanther/core/runtime";
import { doorAt, DoorOpened, ruleWith } from "./support/rules";
import { run } from "./support/run";

class Broken extends DoorOpened {
  id = "Broken";
  defaultSeverity = Severity.HIGH;
  rule(event: PantherEvent): boolean {
    throw new TypeError(`cannot read ${event.string("door")}`);
  }
}

test("a rule that breaks on every event is one alert with a count and the earliest example", async () => {
  const logs = Array.from({ length: 1000 }, (_, index) =>
    doorAt(999 - index, { door: `d${999 - index}`, p_row_id: index }),
  );
  const { alerts, summary } = await run([Broken, DoorOpened], logs);
  expect(summary).toMatchObject({ matches: 1000, ruleErrors: 1000, errorsByRule: new Map([["Broken", 1000]]) });
  expect(alerts.filter(({ type }) => type === "RULE_ERROR")).toEqual([
    expect.objectContaining({
      ruleId: "Broken",
      severity: "HIGH",
      title: 'rule() failed: TypeError("cannot read d0")',
      matchCount: 1000,
      firstEventTime: "2026-03-10T08:00:00.000Z",
      lastEventTime: "2026-03-11T00:39:00.000Z",
      events: [{ id: "999", source: "test.log", line: 1000 }],
    }),
  ]);
});
test("says where in the source it happened", async () => {
  const { alerts } = await run([Broken], [doorAt(0)]);
  expect(alerts[0]?.alertContext).toMatchObject({
    method: "rule",
    at: expect.stringMatching(/rule-errors\.test\.ts:\d+$/),
  });
});
test("a method that fails is an error beside the alert, which gets its fallback", async () => {
  const rule = ruleWith({ title: () => 7, displayName: "Door was opened" });
  const { alerts } = await run([rule], [doorAt(0)]);
  expect(alerts).toMatchObject([
    { type: "RULE", title: "Door was opened" },
    {
      type: "RULE_ERROR",
      title: expect.stringContaining("title() failed"),
      alertContext: { errors_by_method: { title: 1 } },
    },
  ]);
});
test("a filter that fails is an error", async () => {
  const rule = ruleWith({ includeFilters: [() => undefined] });
  expect((await run([rule], [doorAt(0)])).alerts).toMatchObject([
    { type: "RULE_ERROR", title: expect.stringContaining("filter() failed") },
  ]);
});
test("errors do not change the ids of alerts from run to run", async () => {
  const ids = async () => (await run([Broken, DoorOpened], [doorAt(0)])).alerts.map(({ id }) => id);
  expect(await ids()).toEqual(await ids());
  expect(new Set(await ids()).size).toBe(2);
});

import { type ClassifiedEvent, formatOf, normalise, RunSummary } from "../src";

async function normalised(...logs: (Record<string, unknown> & { $source?: string })[]) {
  const summary = new RunSummary();
  const input = (async function* () {
    yield logs.map(
      ({ $source = "x", ...log }) =>
        ({ source: $source, line: 1, log, logType: "Custom.A", format: formatOf("Custom.A") }) as ClassifiedEvent,
    );
  })();
  const events = [];
  for await (const batch of normalise({ summary })(input)) events.push(...batch);
  return { events, summary };
}

test("an event gets its log type and time as fields", async () => {
  const { events } = await normalised({ time: "2026-03-10T08:00:00Z" });
  expect(events[0]).toMatchObject({
    time: Date.UTC(2026, 2, 10, 8),
    log: { time: "2026-03-10T08:00:00Z", p_log_type: "Custom.A", p_event_time: "2026-03-10T08:00:00.000Z" },
  });
});
test("p_event_time in the log is the event's time, and stays as it is", async () => {
  const { events } = await normalised({ time: 1, p_event_time: "2026-03-10 08:00:00.000" });
  expect(events[0]).toMatchObject({ time: Date.UTC(2026, 2, 10, 8), log: { p_event_time: "2026-03-10 08:00:00.000" } });
});
test("fields of the log are not shadowed, whatever their case", async () => {
  const { events } = await normalised({ P_Log_Type: 7, p_EVENT_time: "never" });
  expect(Object.keys(events[0]?.log ?? {})).toEqual(["P_Log_Type", "p_EVENT_time"]);
});
test("an event without a time takes that of the one before it in its source, and is counted", async () => {
  const { events, summary } = await normalised({ time: 1_000_000_000 }, { time: "soon" }, { $source: "y" });
  expect(events.map(({ time }) => time)).toEqual([1e12, 1e12, 0]);
  expect(events[1]?.log).not.toHaveProperty("p_event_time");
  expect(summary.untimed).toBe(2);
});
test("what was read is left as it was", async () => {
  const log = Object.freeze({ time: 1_000_000_000 });
  await normalised(log);
  expect(Object.keys(log)).toEqual(["time"]);
});
test("a __proto__ key stays a key", async () => {
  const { events } = await normalised(JSON.parse('{"__proto__": {"p_log_type": "evil"}}') as never);
  expect(Object.keys(events[0]?.log ?? {}).sort()).toEqual(["__proto__", "p_log_type"]);
  expect(events[0]?.log["p_log_type"]).toBe("Custom.A");
});

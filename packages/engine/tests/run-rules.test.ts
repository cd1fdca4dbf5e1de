import { gzipSync } from "node:zlib";
import type { PantherEvent } from "@pypanther/core/runtime";
import { doorAt, DoorOpened, ruleWith } from "./support/rules";
import { run } from "./support/run";
import { sourceOf } from "./support/source-of";

test("a run counts what it met", async () => {
  const text = [doorAt(0), { hello: "world" }, "broken", doorAt(1, { time: "soon" }), { p_log_type: "Custom.Window" }]
    .map((log) => (typeof log === "string" ? log : JSON.stringify(log)))
    .join("\n");
  const { problems, summary } = await run([DoorOpened], [], { sources: [sourceOf(gzipSync(text))] });
  expect(summary).toMatchObject({ events: 4, unclassified: 1, malformed: 1, untimed: 2, matches: 2, alerts: 1 });
  expect(summary.eventsByLogType).toEqual(
    new Map([
      ["Custom.Door", 2],
      ["Custom.Window", 1],
    ]),
  );
  expect(problems).toEqual([expect.objectContaining({ line: 3 })]);
});
test("events are told apart by the file they are in", async () => {
  const sources = ["a", "b"].map((name) => sourceOf(JSON.stringify(doorAt(0)), { name }));
  const { alerts } = await run([DoorOpened], [], { sources });
  expect(alerts[0]?.events.map(({ source }) => source)).toEqual(["a", "b"]);
});
test("every match is told, signals included, with the event's own id", async () => {
  const matches: unknown[] = [];
  await run([ruleWith({ createAlert: false })], [doorAt(0, { p_row_id: "r1" })], {
    onMatch: (ruleId, { id }) => matches.push([ruleId, id]),
  });
  expect(matches).toEqual([["Door.Opened", "r1"]]);
});
test("rules see the given log type where the event names none", async () => {
  const types: string[] = [];
  const rule = ruleWith({ rule: (event: PantherEvent) => types.push(event.logType) > 0 });
  await run([rule], [{ door: "north" }, doorAt(0)], { logType: "Custom.Door" });
  expect(types).toEqual(["Custom.Door", "Custom.Door"]);
});
test("one rule cannot change what the next one sees", async () => {
  const meddler = ruleWith({
    id: "Meddler",
    rule: (event: PantherEvent) => {
      (event.get("who") as { name: string }).name = "changed";
      return true;
    },
  });
  const names: string[] = [];
  const reader = ruleWith({ rule: (event: PantherEvent) => names.push(event.string("who", "name")) > 0 });
  const { summary } = await run([meddler, reader], [doorAt(0, { who: { name: "mara" } })]);
  expect(names).toEqual(["mara"]);
  expect(summary.errorsByRule).toEqual(new Map([["Meddler", 1]]));
});
test("strict ends the run without alerts", async () => {
  const alerts: unknown[] = [];
  const sources = [sourceOf(`${JSON.stringify(doorAt(0))}\nbroken`)];
  const strict = run([DoorOpened], [], { sources, strict: true, sink: { write: (batch) => void alerts.push(batch) } });
  await expect(strict).rejects.toMatchObject({ code: "MALFORMED_INPUT" });
  expect(alerts).toEqual([]);
});

describe("hostile logs", () => {
  const deep = `{"p_log_type":"Custom.Door","time":"2026-03-10T08:00:00Z","door":${'{"door":'.repeat(10_000)}1${"}".repeat(10_000)}}`;
  const thorough = ruleWith({
    when: { "door.door.door": null, "__proto__.admin": null },
    summaryAttributes: ["door", "__proto__", "who.name"],
    dedup: (event: PantherEvent) => event.string("text"),
  });
  test.each([
    ["nest 10,000 levels deep", deep],
    ["hold 5 MB of text", JSON.stringify(doorAt(0, { text: "x".repeat(5_000_000) }))],
    ["have hostile keys", '{"p_log_type":"Custom.Door","__proto__":{"admin":true},"constructor":{"prototype":1}}'],
    [
      "have wrong types everywhere",
      '{"p_log_type":"Custom.Door","time":{"a":[]},"door":[[]],"who":7,"p_event_time":[1]}',
    ],
    ["claim times that do not exist", JSON.stringify(doorAt(0, { time: "9999-99-99T99:99:99Z", p_event_time: 1e308 }))],
  ])("that %s do not stop a run", async (_name, line) => {
    const { summary } = await run([DoorOpened, thorough], [], { sources: [sourceOf(line, { chunkSize: 65_536 })] });
    expect(summary).toMatchObject({ events: 1, malformed: 0, ruleErrors: 0 });
    expect(summary.matches).toBeGreaterThan(0);
  });
});

import { gzipSync } from "node:zlib";
import { Rule, Severity } from "@pypanther/core/runtime";
import { alertJson, RuleProfile } from "../src";
import { DOOR, doorAt, DoorOpened, ruleWith } from "./support/rules";
import { run } from "./support/run";
import { sourceOf } from "./support/source-of";

const at = (minute: number): number => Date.UTC(2026, 2, 10, 8) + minute * 60_000;

describe("since and until", () => {
  const logs = [0, 10, 20, 30].map((minute) => doorAt(minute));
  test("leave events before the one and from the other on to nobody, and count them", async () => {
    const { alerts, summary } = await run([DoorOpened], logs, { since: at(10), until: at(30) });
    expect(alerts).toMatchObject([{ matchCount: 2, firstEventTime: "2026-03-10T08:10:00.000Z" }]);
    expect(summary).toMatchObject({ events: 4, outside: 2, matches: 2 });
  });
  test("hold for events that only their bytes are looked at of, and for signals that are only counted", async () => {
    class Counted extends Rule {
      id = "Counted";
      logTypes = [DOOR];
      defaultSeverity = Severity.LOW;
      override createAlert = false;
      override when = { door: "north" };
    }
    const many = Array.from({ length: 3000 }, (_, minute) => doorAt(minute % 60, { door: minute % 2 ? "north" : "x" }));
    const { summary } = await run([Counted], many, {
      since: at(30),
      until: at(60),
    });
    expect(summary).toMatchObject({ events: 3000, outside: 1500, matches: 750, signals: 750 });
  });
  test("take an event without a time for as old as the one before", async () => {
    const { summary } = await run([DoorOpened], [doorAt(0), doorAt(40, { time: "soon" }), doorAt(40)], {
      since: at(30),
    });
    expect(summary).toMatchObject({ outside: 2, matches: 1 });
  });
});

test("bytes are counted as they were read, packed", async () => {
  const packed = gzipSync(JSON.stringify(doorAt(0)));
  const { summary } = await run([DoorOpened], [], { sources: [sourceOf(packed), sourceOf("{}\n", { name: "b" })] });
  expect(summary.bytes).toBe(packed.length + 3);
});

test("what matches became adds up by rule: signals, in alerts, below a threshold", async () => {
  const signal = ruleWith({ id: "Signal", createAlert: false });
  const rare = ruleWith({ id: "Rare", threshold: 3 });
  const often = ruleWith({ id: "Often", threshold: 2 });
  const { summary } = await run([signal, rare, often], [doorAt(0), doorAt(1)]);
  expect(summary).toMatchObject({ matches: 6, signals: 2, inAlerts: 2, alerts: 1 });
  expect(summary.inAlertsByRule).toEqual(new Map([["Often", 2]]));
  expect(summary.alertsByRule).toEqual(new Map([["Often", 1]]));
});

test("an alert says of how many events it names the first", async () => {
  const { alerts } = await run(
    [DoorOpened],
    Array.from({ length: 25 }, (_, minute) => doorAt(minute)),
  );
  expect(alerts.map((alert) => alertJson(alert)["events_sample"])).toEqual([{ size: 10, of: 25 }]);
});

test("costs that another thread has taken are added to those here", () => {
  const there = new RuleProfile();
  there.add("Door.Opened", 2);
  there.add("Door.Opened", 4);
  const here = new RuleProfile();
  here.add("Door.Opened", 1);
  here.merge(there.take());
  expect(there.costs()).toEqual([]);
  expect(here.costs()).toMatchObject([{ ruleId: "Door.Opened", events: 3, totalMs: 7 }]);
});

import type { PantherEvent } from "@pypanther/core/runtime";
import type { Alert } from "../src";
import { doorAt, DoorOpened, ruleWith } from "./support/rules";
import { run } from "./support/run";

const counts = (alerts: readonly Alert[]): number[] => alerts.map(({ matchCount }) => matchCount);

describe("matches of one rule with one dedup string join an alert", () => {
  test("for the dedup period from the first of them", async () => {
    const { alerts } = await run(
      [DoorOpened],
      [0, 30, 59, 60, 119, 121].map((minute) => doorAt(minute)),
    );
    expect(counts(alerts)).toEqual([3, 2, 1]);
    expect(alerts.map(({ firstEventTime }) => firstEventTime)).toEqual([
      "2026-03-10T08:00:00.000Z",
      "2026-03-10T09:00:00.000Z",
      "2026-03-10T10:01:00.000Z",
    ]);
    expect(alerts[0]?.lastEventTime).toBe("2026-03-10T08:59:00.000Z");
  });
  test("and others have their own", async () => {
    const other = ruleWith({ id: "Other" });
    const { alerts } = await run([DoorOpened, other], [doorAt(0), doorAt(1, { door: "south" }), doorAt(2)]);
    expect(alerts.map(({ ruleId, dedup, matchCount }) => [ruleId, dedup, matchCount])).toEqual([
      ["Door.Opened", "Door north opened", 2],
      ["Other", "Door north opened", 2],
      ["Door.Opened", "Door south opened", 1],
      ["Other", "Door south opened", 1],
    ]);
  });
  test("with a period of 0 every match is an alert of its own, whatever the threshold", async () => {
    const rule = ruleWith({ dedupPeriodMinutes: 0, threshold: 3 });
    const { alerts } = await run([rule], [doorAt(0), doorAt(0), doorAt(1)]);
    expect(counts(alerts)).toEqual([1, 1, 1]);
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(3);
  });
});

describe("a threshold", () => {
  test("is as many matches as a window must have before there is an alert", async () => {
    const rule = ruleWith({ threshold: 3 });
    const { alerts, summary } = await run(
      [rule],
      [0, 10, 61, 62, 63, 64, 200].map((minute) => doorAt(minute)),
    );
    expect(counts(alerts)).toEqual([4]);
    expect(alerts[0]?.firstEventTime).toBe("2026-03-10T09:01:00.000Z");
    expect(summary.matches).toBe(7);
  });
  test("holds for distinct values when the rule has unique", async () => {
    const rule = ruleWith({ threshold: 3, unique: (event: PantherEvent) => event.get("badge") });
    const badges = ["a", "a", "b", null, "b", undefined];
    const logs = badges.map((badge, minute) => doorAt(minute, { badge }));
    expect((await run([rule], logs)).alerts).toEqual([]);
    const { alerts } = await run([rule], [...logs, doorAt(30, { badge: "c" })]);
    expect(alerts).toMatchObject([{ matchCount: 7, uniqueCount: 3 }]);
  });
  test("of distinct values counts anew in every window", async () => {
    const rule = ruleWith({ threshold: 2, unique: (event: PantherEvent) => event.get("badge") });
    expect((await run([rule], [doorAt(0, { badge: "a" }), doorAt(90, { badge: "b" })])).alerts).toEqual([]);
  });
});

describe("an alert", () => {
  test("says what its first match says, and names its events", async () => {
    const rule = ruleWith({
      dedup: () => "one",
      severity: (event: PantherEvent) => event.get("severity"),
      alertContext: (event: PantherEvent) => ({ badge: event.get("badge"), __proto__x: 1 }),
      description: () => "what",
      runbook: () => "do",
      reference: () => "https://example.org/door",
      destinations: () => ["pager"],
    });
    const late = doorAt(5, { door: "south", severity: "critical", badge: "late", p_row_id: "r2" });
    const early = doorAt(1, { severity: "low", badge: "early", p_row_id: "r1" });
    const { alerts } = await run([rule], [late, early]);
    expect(alerts).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        type: "RULE",
        ruleId: "Door.Opened",
        severity: "LOW",
        title: "Door north opened",
        dedup: "one",
        firstEventTime: "2026-03-10T08:01:00.000Z",
        lastEventTime: "2026-03-10T08:05:00.000Z",
        matchCount: 2,
        uniqueCount: null,
        logTypes: ["Custom.Door"],
        destinations: ["pager"],
        description: "what",
        runbook: "do",
        reference: "https://example.org/door",
        alertContext: { badge: "early", __proto__x: 1 },
        events: [
          { id: "r1", source: "test.log", line: 2 },
          { id: "r2", source: "test.log", line: 1 },
        ],
        summary: {},
      },
    ]);
  });
  test("counts the values of summary attributes over all its events", async () => {
    const rule = ruleWith({ dedup: () => "one", summaryAttributes: ["door", "who.ips", "absent"] });
    const logs = ["north", "south", "south"].map((door, minute) =>
      doorAt(minute, { door, who: { ips: ["192.0.2.1", door] } }),
    );
    expect((await run([rule], logs)).alerts[0]?.summary).toEqual({
      door: [
        { value: "south", count: 2 },
        { value: "north", count: 1 },
      ],
      "who.ips": [
        { value: "192.0.2.1", count: 3 },
        { value: "south", count: 2 },
        { value: "north", count: 1 },
      ],
      absent: [],
    });
  });
  test("has the same id in every run, and another for another start", async () => {
    const idAt = async (minute: number) => (await run([DoorOpened], [doorAt(minute)])).alerts[0]?.id;
    expect(await idAt(0)).toBe(await idAt(0));
    expect(await idAt(0)).not.toBe(await idAt(1));
  });
  test("is not made for a rule that creates none: its matches are signals", async () => {
    const { alerts, summary } = await run([ruleWith({ createAlert: false })], [doorAt(0), doorAt(1)]);
    expect(alerts).toEqual([]);
    expect(summary).toMatchObject({ matches: 2, signals: 2, alerts: 0 });
  });
});

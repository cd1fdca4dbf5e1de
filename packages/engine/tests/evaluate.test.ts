import { contextOf, type PantherEvent } from "@pypanther/core/runtime";
import { MAX_TIMEOUTS } from "../src";
import { doorAt, DoorOpened, ruleWith } from "./support/rules";
import { run } from "./support/run";

const events = (count: number, fields: Record<string, unknown> = {}) =>
  Array.from({ length: count }, (_, minute) => doorAt(minute, { number: minute, ...fields }));

const forever = (): never => {
  for (;;);
};

/** What makes /^(a+)+$/ take for ever. */
const poison = `${"a".repeat(40)}!`;

describe("a rule that takes too long", () => {
  test("is stopped, is an error, and leaves the other rules and events alone", async () => {
    class Loops extends DoorOpened {
      id = "Loops";
      rule(event: PantherEvent): boolean {
        return event.number("number") === 1 ? forever() : true;
      }
    }
    const { summary } = await run([Loops, DoorOpened], events(4), { timeLimitMs: 200 });
    expect(summary.matchesByRule).toEqual(
      new Map([
        ["Loops", 3],
        ["Door.Opened", 4],
      ]),
    );
    expect(summary.errorsByRule).toEqual(new Map([["Loops", 1]]));
    expect(summary.stoppedRules.size).toBe(0);
  });
  test("is stopped inside a regular expression too", async () => {
    const bomb = ruleWith({ rule: (event: PantherEvent) => /^(a+)+$/.test(event.string("door")) });
    const { alerts } = await run([bomb], events(1, { door: poison }), { timeLimitMs: 200 });
    expect(alerts).toMatchObject([{ type: "RULE_ERROR", title: expect.stringContaining("took longer than 200 ms") }]);
  });
  test("is stopped when it waits for ever", async () => {
    const waits = ruleWith({ rule: () => new Promise(() => {}) });
    const { summary } = await run([waits, DoorOpened], events(2), { timeLimitMs: 20 });
    expect(summary.errorsByRule).toEqual(new Map([["Door.Opened", 2]]));
  });
  test("is switched off for the rest of the run when that goes on", async () => {
    class Loops extends DoorOpened {
      id = "Loops";
      rule = forever;
    }
    const { alerts, summary } = await run([Loops, DoorOpened], events(MAX_TIMEOUTS + 5), { timeLimitMs: 40 });
    expect([...summary.stoppedRules]).toEqual(["Loops"]);
    expect(summary.errorsByRule.get("Loops")).toBe(MAX_TIMEOUTS);
    expect(summary.matchesByRule.get("Door.Opened")).toBe(MAX_TIMEOUTS + 5);
    expect(alerts.at(-1)?.alertContext).toMatchObject({ switched_off: true });
  });
  test("gets the blame only for its own time, not for that of a slow batch", async () => {
    const slow = ruleWith({
      rule: () => {
        const end = performance.now() + 8;
        while (performance.now() < end);
        return true;
      },
    });
    const { summary } = await run([slow], events(60), { timeLimitMs: 300 });
    expect(summary).toMatchObject({ matches: 60, ruleErrors: 0 });
  });
});

describe("rules that wait", () => {
  test("are waited for side by side", async () => {
    const seen: number[] = [];
    const waits = ruleWith({
      rule: async (event: PantherEvent) => {
        await new Promise((resolve) => setTimeout(resolve, 90 - 30 * event.number("number")));
        seen.push(event.number("number"));
        return event.number("number") !== 1;
      },
    });
    const { summary } = await run([waits], events(3));
    expect(seen).toEqual([2, 1, 0]);
    expect(summary.matches).toBe(2);
  });
  test("see what they remember in the order of events, however long each of them takes", async () => {
    const seen: (readonly [number, number])[] = [];
    const counts = ruleWith({
      rule: async (event: PantherEvent) => {
        const count = await contextOf(event).state.increment("count", 1);
        await new Promise((resolve) => setTimeout(resolve, 20 - 5 * event.number("number")));
        seen.push([event.number("number"), count]);
        return false;
      },
    });
    await run([counts], [...events(4)].reverse());
    expect(seen).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
  });
  test("and fail are errors", async () => {
    const fails = ruleWith({ rule: () => Promise.reject(new Error("no network")) });
    expect((await run([fails], events(1))).alerts).toMatchObject([{ title: 'rule() failed: Error("no network")' }]);
  });
});

describe("what rules remember", () => {
  const counting = ruleWith({
    rule: (event: PantherEvent) => (contextOf(event).state.increment("count", 1, { ttlSeconds: 150 }) as number) >= 3,
  });
  test("lasts from one event to the next", async () => {
    expect((await run([counting], events(4))).summary.matches).toBe(2);
  });
  test("is forgotten by event time", async () => {
    expect((await run([counting], [doorAt(0), doorAt(1), doorAt(60)])).summary.matches).toBe(0);
  });
  test("starts empty in every run", async () => {
    await run([counting], events(2));
    expect((await run([counting], events(2))).summary.matches).toBe(0);
  });
});

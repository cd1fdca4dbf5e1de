import { contextOf, type PantherEvent } from "@pypanther/core/runtime";
import { MAX_TIMEOUTS } from "../src";
import { doorAt, DoorOpened, ruleWith } from "./support/rules";
import { run } from "./support/run";
import { addUnified, UNIFIED } from "./support/unified";

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

test("the place where a rule got stuck is told when it was found", async () => {
  class Loops extends DoorOpened {
    id = "Loops";
    rule = forever;
  }
  const { alerts } = await run([Loops], events(1), { timeLimitMs: 400 });
  // Whether the other thread could look in time is the machine's affair.
  expect(alerts[0]?.alertContext["at"] ?? "absent.ts:1").toMatch(/\.ts:\d+$/);
  expect(alerts[0]?.title).toMatch(/took longer than 400 ms and was stopped\./);
});

test("a rule sees an event once, whatever others do", async () => {
  const seen = new Map<string, number>();
  const witness = (id: string, members: object = {}) =>
    ruleWith({
      id,
      rule: (event: PantherEvent) => {
        const key = `${id} ${event.number("number")}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
        return true;
      },
      ...members,
    });
  class Loops extends DoorOpened {
    id = "Loops";
    rule(event: PantherEvent): boolean {
      return event.number("number") === 2 ? forever() : true;
    }
  }
  const rules = [witness("before"), Loops, witness("behind"), witness("failing", { title: () => forever() })];
  const { summary } = await run(rules, events(4), { timeLimitMs: 250 });
  expect([...seen.values()]).toEqual(Array.from({ length: 12 }, () => 1));
  expect(summary.errorsByRule).toEqual(
    new Map([
      ["failing", 4],
      ["Loops", 1],
    ]),
  );
});

describe("what goes wrong in a method is an error of that method, and no more", () => {
  const fails = (): never => {
    throw new Error("broken");
  };
  const broken = [fails, () => Promise.reject(new Error("broken"))];

  test.each(["title", "dedup", "unique"])("%s, at every match, at once and later", async (method) => {
    for (const member of broken) {
      const { alerts, summary } = await run([ruleWith({ id: "Broken", [method]: member }), DoorOpened], events(2));
      expect(summary).toMatchObject({ matches: 4, ruleErrors: 2 });
      expect(alerts.filter(({ type }) => type === "RULE_ERROR")).toMatchObject([
        { ruleId: "Broken", alertContext: { errors_by_method: { [method]: 2 } } },
      ]);
    }
  });
  test.each(["description", "reference", "severity", "runbook", "destinations", "alertContext"])(
    "%s, at the match that begins a window, at once and later",
    async (method) => {
      for (const member of broken) {
        const { alerts, summary } = await run([ruleWith({ id: "Broken", [method]: member }), DoorOpened], events(2));
        expect(summary).toMatchObject({ matches: 4, ruleErrors: 1 });
        expect(alerts.filter(({ type }) => type === "RULE_ERROR")).toMatchObject([
          { ruleId: "Broken", alertContext: { errors_by_method: { [method]: 1 } } },
        ]);
      }
    },
  );
  test.each([undefined, null, 1, "true", {}])("rule, when it returns %j", async (value) => {
    for (const rule of [() => value, () => Promise.resolve(value)]) {
      const { summary } = await run([ruleWith({ id: "Broken", rule }), DoorOpened], events(2));
      expect(summary).toMatchObject({ matches: 2, errorsByRule: new Map([["Broken", 2]]) });
    }
  });
  test("a unified field in when that has several values", async () => {
    addUnified();
    const asks = ruleWith({ id: "Asks", logTypes: [UNIFIED], when: { "udm:each": "x" }, rule: () => true });
    const free = ruleWith({ id: "Free", logTypes: [UNIFIED], rule: () => true });
    const logs = [{ list: [{ b: "x" }, { b: "y" }] }, { list: [{ b: "x" }] }].map((log, minute) =>
      doorAt(minute, { ...log, p_log_type: UNIFIED }),
    );
    const { summary } = await run([asks, free], logs);
    expect(summary).toMatchObject({
      matchesByRule: new Map([
        ["Free", 2],
        ["Asks", 1],
      ]),
      errorsByRule: new Map([["Asks", 1]]),
    });
  });
});

describe("rules that wait", () => {
  test("wait side by side for what takes its time", async () => {
    let waiting = 0;
    let most = 0;
    const waits = ruleWith({
      rule: async () => {
        waiting += 1;
        most = Math.max(most, waiting);
        await new Promise((resolve) => setTimeout(resolve, 1));
        waiting -= 1;
        return true;
      },
    });
    const { summary } = await run([waits], events(1000));
    expect(summary).toMatchObject({ matches: 1000, ruleErrors: 0 });
    expect(most).toBeGreaterThan(100);
    expect(most).toBeLessThanOrEqual(256);
  });
  test("keep the order of events in what they match", async () => {
    const waits = ruleWith({
      rule: async (event: PantherEvent) => {
        await new Promise((resolve) => setTimeout(resolve, 3 - event.number("number")));
        return event.number("number") !== 1;
      },
    });
    const { alerts } = await run([waits], events(3));
    expect(alerts[0]?.events.map(({ line }) => line)).toEqual([1, 3]);
  });
  test("and fail are errors", async () => {
    const fails = ruleWith({ rule: () => Promise.reject(new Error("no network")) });
    expect((await run([fails], events(1))).alerts).toMatchObject([{ title: 'rule() failed: Error("no network")' }]);
  });
});

describe("what rules remember", () => {
  const counting = ruleWith({
    rule: async (event: PantherEvent) => (await contextOf(event).state.increment("count", 1, { ttlSeconds: 150 })) >= 3,
  });
  test("lasts from one event to the next", async () => {
    expect((await run([counting], events(4))).summary.matches).toBe(2);
  });
  test("follows the order in which things happened, not that of the input", async () => {
    const { alerts } = await run([counting], [doorAt(2), doorAt(0), doorAt(1)]);
    expect(alerts.map(({ events: [first] }) => first?.line)).toEqual([1]);
  });
  test("is forgotten by event time", async () => {
    expect((await run([counting], [doorAt(0), doorAt(1), doorAt(60)])).summary.matches).toBe(0);
  });
  test("starts empty in every run", async () => {
    await run([counting], events(2));
    expect((await run([counting], events(2))).summary.matches).toBe(0);
  });
});

import {
  CorrelationRule,
  type CorrelationRuleClass,
  type CorrelationStructure,
  group,
  type PantherEvent,
  sequence,
  Severity,
  step,
} from "@pypanther/core/runtime";
import { type Alert, type AlertChange, AlertList, runRules, type RunRulesOptions, type Sink } from "../src";
import { Crash, MemoryStore } from "./support/memory-store";
import { doorAt, ruleWith } from "./support/rules";
import { run } from "./support/run";
import { sourceOf } from "./support/source-of";

jest.setTimeout(120_000);

// A thread for each of many runs would cost more than the runs, none of which gets stuck.
jest.mock("../src/evaluate/watchdog", () => ({
  Watchdog: class {
    started(): void {}
    active(): void {}
    takePlace(): undefined {}
    close(): void {}
  },
}));

const opened = ruleWith({
  id: "Opened",
  when: { action: "open" },
  rule: () => true,
  dedup: (event: PantherEvent) => event.string("badge"),
  alertContext: (event: PantherEvent) => ({ who: event.string("badge") }),
});
const copied = ruleWith({ id: "Copied", createAlert: false, when: { action: "copy" }, rule: () => true });
const left = ruleWith({ id: "Left", createAlert: false, when: { action: "leave" }, rule: () => true });
const members = [opened, copied, left];

function storyOf(
  detection: CorrelationStructure,
  members: Partial<Pick<CorrelationRule, "id" | "createAlert" | "lookbackMinutes" | "title">> = {},
): CorrelationRuleClass {
  class Story extends CorrelationRule {
    id = "Story";
    defaultSeverity = Severity.HIGH;
    displayName = "Opened and copied";
    lookbackMinutes = 60;
    rateMinutes = 45;
    detection = detection;

    constructor() {
      super();
      Object.assign(this, members);
    }
  }
  return Story as unknown as CorrelationRuleClass;
}

const openedThenCopied = sequence({
  steps: { Open: opened, Copy: copied },
  transitions: [{ from: "Open", to: "Copy", withinMinutes: 30, match: [{ from: "p_alert_context.who", to: "badge" }] }],
});

const stories = (alerts: readonly Alert[]): Alert[] => alerts.filter(({ type }) => type === "CORRELATION_RULE");

const at = (minute: number, action: string, badge = "mira") => doorAt(minute, { action, badge });

test("an alert tells its signals in order, each with its step, time, place and the member's alert", async () => {
  const { alerts, summary } = await run(members, [at(0, "open"), at(10, "copy")], {
    correlationRules: [storyOf(openedThenCopied)],
  });
  const [story] = stories(alerts);
  const member = alerts.find(({ ruleId }) => ruleId === "Opened");
  expect(story).toMatchObject({ title: "Opened and copied", dedup: "Story|mira", matchCount: 2, severity: "HIGH" });
  expect(story?.alertContext).toMatchObject({ key: { who: "mira" } });
  expect(story?.chain).toMatchObject([
    {
      step: "Open",
      ruleId: "Opened",
      time: "2026-03-10T08:00:00.000Z",
      source: "test.log",
      line: 1,
      alertId: member?.id,
    },
    { step: "Copy", ruleId: "Copied", time: "2026-03-10T08:10:00.000Z", source: "test.log", line: 2, alertId: null },
  ]);
  expect(member?.partOf).toEqual([story?.id]);
  expect([summary.correlationMatches, summary.correlationAlerts, summary.alerts]).toEqual([1, 1, 1]);
});

test.each([
  ["in the wrong order", [at(0, "copy"), at(10, "open")]],
  ["too late", [at(0, "open"), at(31, "copy")]],
  ["of two people", [at(0, "open"), at(10, "copy", "odd")]],
])("signals %s are no story", async (_, logs) => {
  const { alerts } = await run(members, logs, { correlationRules: [storyOf(openedThenCopied)] });
  expect(stories(alerts)).toEqual([]);
});

test("what must be absent is waited for, and the end of the input decides", async () => {
  const rule = storyOf(
    group({ steps: { Open: opened, Leave: step(left, { absence: true }) }, match: { badge: "badge" } }),
  );
  const silent = await run(members, [at(0, "open"), at(15, "leave")], { correlationRules: [rule] });
  const told = await run(members, [at(0, "open"), at(16, "leave")], { correlationRules: [rule] });
  expect([stories(silent.alerts).length, stories(told.alerts).length]).toEqual([0, 1]);
});

test("a member whose matches come later by nature is waited for, and others of the rule with it", async () => {
  const rule = storyOf(
    group({ steps: { Open: opened, Leave: step(left, { absence: true }) }, match: { badge: "badge" } }),
  );
  // The departure is told of an hour after it, when what came before has been looked at.
  const open = [at(0, "open"), ...Array.from({ length: 3000 }, () => at(60, "copy", "odd"))];
  const sources = [open, [at(10, "leave")]].map((logs, index) =>
    sourceOf(logs.map((log) => JSON.stringify({ ...log, note: "x".repeat(200) })).join("\n"), {
      name: `file ${index}`,
      chunkSize: 65_536,
    }),
  );
  const options = { correlationRules: [rule], latenessMs: 5 * 60_000, sources };
  const inTime = await run(members, [], { ...options, delayMs: (id) => (id === "Left" ? 60 * 60_000 : 0) });
  const tooLate = await run(members, [], options);
  expect([stories(inTime.alerts).length, stories(tooLate.alerts).length]).toEqual([0, 1]);
  expect(inTime.summary.correlationCounts.get("Story")?.late).toBe(0);
});

test("a correlation rule can be a member of another one", async () => {
  const inner = storyOf(openedThenCopied, { id: "Inner", createAlert: false });
  const outer = storyOf(
    group({ steps: { Inner: inner, Leave: left }, match: { who: { Inner: "who", Leave: "badge" } } }),
  );
  const logs = [at(0, "open"), at(10, "copy"), at(20, "leave")];
  for (const correlationRules of [
    [inner, outer],
    [outer, inner],
  ]) {
    const { alerts, summary } = await run(members, logs, { correlationRules });
    expect(stories(alerts).map(({ ruleId, dedup }) => [ruleId, dedup])).toEqual([["Story", "Story|mira"]]);
    expect(summary.correlationMatches).toBe(2);
  }
});

test("an alert gains the signals of its period, and there is no second one", async () => {
  const logs = [at(0, "open"), at(10, "copy"), at(20, "open"), at(25, "copy")];
  const { alerts } = await run(members, logs, { correlationRules: [storyOf(openedThenCopied)] });
  expect(stories(alerts).map(({ matchCount }) => matchCount)).toEqual([4]);
});

test("a title sees the chain: each signal's rule, event, time and context", async () => {
  const title: CorrelationRule["title"] = ({ key, steps }) =>
    `${Object.values(key).join()}: ${steps.flatMap(({ signals }) => signals.map(({ ruleId, detail }) => `${ruleId} ${JSON.stringify(detail?.event["door"])}`)).join()}`;
  const { alerts } = await run(members, [at(0, "open"), at(10, "copy")], {
    correlationRules: [storyOf(openedThenCopied, { title })],
  });
  expect(stories(alerts)[0]?.title).toBe('mira: Opened "north",Copied "north"');
});

test("a title that throws leaves the alert with what the rule is called", async () => {
  const title = (): string => {
    throw new Error("broken");
  };
  const { alerts, summary } = await run(members, [at(0, "open"), at(10, "copy")], {
    correlationRules: [storyOf(openedThenCopied, { title })],
  });
  expect(stories(alerts)[0]?.title).toBe("Opened and copied");
  expect(summary.errorsByRule.get("Story")).toBe(1);
});

test("no more keys are kept than are allowed, and those given up are counted", async () => {
  const logs = Array.from({ length: 50 }, (_, index) => at(index / 10, "open", `badge-${index}`));
  const { summary } = await run(members, logs, { correlationRules: [storyOf(openedThenCopied)], maxKeys: 20 });
  expect(summary.correlationCounts.get("Story")?.evictedKeys).toBe(30);
});

test("a signal later than the lateness is looked at with what is still kept, and counted", async () => {
  const runOf = (minute: number) => {
    const [soon, late] = [[at(0, "open"), at(minute, "leave")], [at(10, "copy")]].map((logs, index) =>
      sourceOf(logs.map((log) => JSON.stringify(log)).join("\n"), { name: `file ${index}` }),
    );
    // Between the two there is nothing to read, so that what was read has its turn.
    const sources = async function* () {
      yield soon;
      yield undefined;
      yield late;
    };
    return run(members, [], {
      correlationRules: [storyOf(openedThenCopied)],
      latenessMs: 5 * 60_000,
      sources: sources(),
    });
  };
  const late = await runOf(40);
  const tooLate = await runOf(400);
  expect([stories(late.alerts).length, stories(tooLate.alerts).length]).toEqual([1, 0]);
  expect(late.summary.correlationCounts.get("Story")).toMatchObject({ late: 1, tooLate: 0 });
  expect(tooLate.summary.correlationCounts.get("Story")).toMatchObject({ late: 0, tooLate: 1 });
});

test("huge and odd values are matched on like any other", async () => {
  for (const badge of ["x".repeat(100_000), "__proto__", "constructor", "a|b"]) {
    const { alerts } = await run(members, [at(0, "open", badge), at(10, "copy", badge)], {
      correlationRules: [storyOf(openedThenCopied)],
    });
    expect(stories(alerts).length).toBe(1);
    expect(JSON.stringify(stories(alerts)[0]?.alertContext["key"]).length).toBeLessThan(1000);
  }
});

/** Keeps the last state of each alert, over runs that crash. */
class Told implements Sink {
  readonly last = new Map<string, Alert>();

  write(changes: readonly AlertChange[]): void {
    for (const { alert } of changes) this.last.set(alert.id, JSON.parse(JSON.stringify(alert)) as Alert);
  }
}

test("a run that dies at any write, and any number of runs, find what one run finds", async () => {
  const rules = [
    storyOf(openedThenCopied),
    storyOf(group({ steps: { Open: opened, Leave: step(left, { absence: true }) }, match: { badge: "badge" } }), {
      id: "Stayed",
    }),
  ];
  const logs = Array.from({ length: 120 }, (_, index) =>
    at((index * 89) % 400, ["open", "copy", "open", "leave"][(index * 5) % 4] ?? "", `badge-${(index * index) % 3}`),
  );
  const sorted = [...logs].sort((a, b) => (String(a["time"]) < String(b["time"]) ? -1 : 1));
  const files = [0, 1, 2].map((file) => sorted.slice(file * 40, file * 40 + 40));
  const sources = files.map((part, file) =>
    sourceOf(part.map((log) => JSON.stringify(log)).join("\n"), { name: `file ${file}`, chunkSize: 65_536 }),
  );
  const options: Omit<RunRulesOptions, "sources" | "sink"> = {
    rules: members,
    correlationRules: rules,
    latenessMs: 5 * 60_000,
  };
  const list = new AlertList();
  await runRules({ ...options, sources, sink: list });
  const wanted = list
    .alerts()
    .map(({ id }) => id)
    .sort();
  expect(stories(list.alerts()).length).toBeGreaterThan(4);
  let crashes = 0;
  for (const survives of [false, true]) {
    for (let crashAt = 1, hasCrashed = true; hasCrashed; crashAt += 1) {
      const store = new MemoryStore(crashAt, survives);
      const told = new Told();
      hasCrashed = false;
      for (let isOver = false; !isOver;) {
        try {
          await runRules({ ...options, sources, sink: told, store });
          isOver = true;
        } catch (thrown) {
          if (!(thrown instanceof Crash)) throw thrown;
          hasCrashed = true;
          crashes += 1;
        }
      }
      expect({ crashAt, survives, alerts: [...told.last.keys()].sort() }).toEqual({
        crashAt,
        survives,
        alerts: wanted,
      });
    }
  }
  expect(crashes).toBeGreaterThan(5);
});

import { contextOf, type PantherEvent, type RuleClass } from "@pypanther/core/runtime";
import * as fc from "fast-check";
import { type Alert, type AlertChange, runRules, type Sink, type Source } from "../src";
import { Crash, MemoryStore } from "./support/memory-store";
import { doorAt, ruleWith } from "./support/rules";
import { sourceOf } from "./support/source-of";

jest.setTimeout(120_000);

// A thread for each of thousands of runs would cost more than the runs, none of which gets stuck.
jest.mock("../src/evaluate/watchdog", () => ({
  Watchdog: class {
    started(): void {}
    active(): void {}
    takePlace(): undefined {}
    close(): void {}
  },
}));

/** Keeps every change that it was told, as a file would. */
class Told implements Sink {
  changes: AlertChange[] = [];
  #writes = 0;

  constructor(private readonly crashAt = Infinity) {}

  write(changes: readonly AlertChange[]): void {
    this.changes.push(...(JSON.parse(JSON.stringify(changes)) as AlertChange[]));
    this.#writes += 1;
    if (this.#writes === this.crashAt) throw new Crash("behind the sink");
  }
}

/** The same, for a sink that can go back to where it stood. */
class Positioned extends Told {
  position(): number {
    return this.changes.length;
  }
  restore(position: number): void {
    this.changes.length = position;
  }
}

const rules = [
  ruleWith({ id: "Plain", threshold: 2, dedupPeriodMinutes: 15, dedup: (event: PantherEvent) => event.string("door") }),
  ruleWith({ id: "Single", dedupPeriodMinutes: 0, when: { open: true } }),
  ruleWith({
    id: "Unique",
    threshold: 2,
    dedup: () => "one",
    unique: (event: PantherEvent) => event.get("badge"),
    summaryAttributes: ["door"],
  }),
  ruleWith({
    id: "Third",
    dedupPeriodMinutes: 5,
    rule: async (event: PantherEvent) => (await contextOf(event).state.increment(event.string("door"), 1)) % 3 === 0,
  }),
  ruleWith({
    id: "Broken",
    when: { open: true },
    rule: () => {
      throw new Error("broken");
    },
  }),
];

/** Runs over more and more sources, each time as a process of its own that goes on where the last one stopped. */
async function inSessions(
  sessions: readonly (readonly Source[])[],
  store: MemoryStore,
  sink: Told,
  latenessMs: number,
  ruleClasses: readonly RuleClass[],
): Promise<number> {
  let crashes = 0;
  for (let session = 0; session < sessions.length;) {
    try {
      await runRules({ sources: sessions[session] ?? [], rules: ruleClasses, sink, store, latenessMs });
      session += 1;
    } catch (thrown) {
      if (!(thrown instanceof Crash)) throw thrown;
      crashes += 1;
    }
  }
  return crashes;
}

const lastStates = ({ changes }: Told): Map<string, Alert> => new Map(changes.map(({ alert }) => [alert.id, alert]));

/** What was sent, whatever the order in which alerts gained events. */
const inAnyOrder = ({ changes }: Told): string[] => changes.map((change) => JSON.stringify(change)).sort();

/** Lets a run crash at each of its writes in turn, or at every third, fourth or so, and compares what was sent with a run that does not. */
async function expectNothingLost(
  sessions: readonly (readonly Source[])[],
  latenessMs: number,
  { ruleClasses = rules, step = 1 }: { readonly ruleClasses?: readonly RuleClass[]; readonly step?: number } = {},
): Promise<number> {
  const calm = new Positioned();
  await inSessions(sessions, new MemoryStore(), calm, latenessMs, ruleClasses);
  let crashed = 0;
  for (const kind of ["before", "behind", "sink"] as const) {
    for (let at = 1, crashes = 1; crashes > 0; at += step) {
      const storeOf = (): MemoryStore => new MemoryStore(kind === "sink" ? Infinity : at, kind === "behind");
      const crashAt = kind === "sink" ? at : Infinity;
      const positioned = new Positioned(crashAt);
      crashes = await inSessions(sessions, storeOf(), positioned, latenessMs, ruleClasses);
      expect({ kind, at, changes: inAnyOrder(positioned) }).toEqual({ kind, at, changes: inAnyOrder(calm) });
      const told = new Told(crashAt);
      await inSessions(sessions, storeOf(), told, latenessMs, ruleClasses);
      expect({ kind, at, alerts: lastStates(told) }).toEqual({ kind, at, alerts: lastStates(calm) });
      crashed += crashes;
    }
  }
  return crashed;
}

const door = fc.record({
  minute: fc.oneof(fc.nat(6), fc.nat(60)),
  door: fc.constantFrom("north", "south"),
  badge: fc.constantFrom("x", "y", null),
  open: fc.boolean(),
});
const textOf = (doors: readonly { readonly minute: number }[]): string =>
  doors.map(({ minute, ...fields }) => JSON.stringify(doorAt(minute, fields))).join("\n");

test("a run that dies at any write goes on without losing an alert or sending one twice", async () => {
  const files = fc.array(fc.array(door, { maxLength: 8 }), { minLength: 1, maxLength: 3 });
  let crashed = 0;
  await fc.assert(
    fc.asyncProperty(files, fc.boolean(), fc.constantFrom(Infinity, 10 * 60_000), async (all, isOneByOne, lateness) => {
      const sources = all.map((doors, file) => sourceOf(textOf(doors), { name: `file ${file}`, chunkSize: 65_536 }));
      const sessions = isOneByOne ? sources.map((_, index) => sources.slice(0, index + 1)) : [sources];
      crashed += await expectNothingLost(sessions, lateness);
    }),
    { numRuns: 25 },
  );
  expect(crashed).toBeGreaterThan(200);
});

test.each([Infinity, 60 * 60_000])(
  "a run that dies in the middle of a source goes on from there (waiting %d ms)",
  async (lateness) => {
    // The clock runs so fast that it is often time to keep what has changed.
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (now += 10));
    try {
      const doors = Array.from({ length: 2400 }, (_, index) => ({
        minute: Math.floor(index / 40) + ((index * 7) % 30),
        door: `d${index % 5}`,
        odd: index % 50 === 0,
      }));
      const source = sourceOf(textOf(doors), { chunkSize: 20_000 });
      const plain = { dedup: (event: PantherEvent) => event.string("door"), threshold: 2 };
      const many = ["A", "B"].map((id) => ruleWith({ ...plain, id, dedupPeriodMinutes: 15 }));
      const third = ruleWith({
        id: "Third",
        when: { odd: true },
        rule: async (event: PantherEvent) => (await contextOf(event).state.increment("odd", 1)) % 3 === 0,
      });
      expect(await expectNothingLost([[source]], lateness, { ruleClasses: [...many, third], step: 4 })).toBeGreaterThan(
        5,
      );
    } finally {
      jest.restoreAllMocks();
    }
  },
);

test("a source that was read to its end is not read again", async () => {
  const store = new MemoryStore();
  const sink = new Positioned();
  const source = sourceOf(textOf([{ minute: 0 }, { minute: 1 }]));
  const first = await runRules({ sources: [source], rules, sink, store });
  const again = await runRules({ sources: [source], rules, sink, store });
  expect([first.events, again.events]).toEqual([2, 0]);
});

test("what rules remember lasts from one run to the next", async () => {
  const store = new MemoryStore();
  const matches: number[] = [];
  for (const minute of [0, 1, 2]) {
    const source = sourceOf(textOf([{ minute }]), { name: `at ${minute}` });
    const { matchesByRule } = await runRules({ sources: [source], rules, sink: new Told(), store });
    matches.push(matchesByRule.get("Third") ?? 0);
  }
  expect(matches).toEqual([0, 0, 1]);
});

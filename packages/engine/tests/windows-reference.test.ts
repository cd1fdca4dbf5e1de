import { contextOf, instantiate, type PantherEvent } from "@pypanther/core/runtime";
import * as fc from "fast-check";
import { type Alert, AlertList, runRules, type Source } from "../src";
import type { WaitingItem } from "../src/examined";
import { itemPacking } from "../src/packed-item";
import type { Match } from "../src/windows/match";
import { compareOrdered } from "../src/windows/order";
import { SortingLine } from "../src/windows/waiting-line";
import { Windows } from "../src/windows/windows";
import { type Grouping, type PlainAlert, type PlainMatch, referenceAlerts } from "./support/reference";
import { doorAt, ruleWith } from "./support/rules";
import { sourceOf } from "./support/source-of";

// Properties over thousands of cases, on a machine that may have other things to do.
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

const START = Date.UTC(2026, 2, 10, 8);

const plain = ({
  ruleId,
  dedup,
  firstEventTime,
  lastEventTime,
  matchCount,
  uniqueCount,
  events,
}: Alert): PlainAlert => ({
  ruleId,
  dedup,
  first: firstEventTime,
  last: lastEventTime,
  matchCount,
  uniqueCount,
  events: events.map(({ id }) => id ?? ""),
});

const inOrder = (alerts: readonly PlainAlert[]): PlainAlert[] =>
  [...alerts].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const grouping: fc.Arbitrary<Grouping> = fc.record({
  threshold: fc.constantFrom(1, 1, 2, 3),
  dedupPeriodMinutes: fc.constantFrom(0, 5, 15, 60),
  isUnique: fc.boolean(),
});

const texts = { severity: "INFO", description: "", reference: "", runbook: "", destinations: null } as const;
/** A match of which the rule has not been asked what it says. */
const unasked = { kind: "match", logType: "A", title: "", saying: null, record: null, summary: [] } as const;

describe("matches in any order", () => {
  const match = fc.record({
    ruleId: fc.constantFrom("r1", "r2"),
    dedup: fc.constantFrom("a", "b", ""),
    minute: fc.oneof(fc.nat(8), fc.nat(90)),
    unique: fc.constantFrom("x", "y", null),
    origin: fc.constantFrom("f1", "f2"),
  });

  test("make the alerts of the reference", () => {
    const groupings = fc.tuple(grouping, grouping).map(
      ([one, two]) =>
        new Map([
          ["r1", one],
          ["r2", two],
        ]),
    );
    fc.assert(
      fc.property(groupings, fc.array(match, { maxLength: 20 }), fc.nat(), (groups, shapes, memory) => {
        const rules = new Map(
          [...groups].map(([id, { isUnique, ...members }]) => {
            const unique = isUnique ? () => "" : undefined;
            return [id, instantiate(ruleWith({ id, ...members, unique }))];
          }),
        );
        const list = new AlertList();
        const windows = new Windows(rules, (change) => list.write([change]));
        const line = new SortingLine<WaitingItem>(itemPacking, shapes.length < 15 ? undefined : (memory % 20) * 100);
        const matches = shapes.map(({ minute, origin, ...shape }, index): Match => ({
          ...shape,
          ...unasked,
          time: START + minute * 60_000,
          origin,
          ordinal: index,
          event: { id: String(index), source: origin, line: 1 },
        }));
        for (const item of matches) line.add(item, 100);
        for (const item of line.release(Infinity)) {
          windows.close(item.time);
          if (item.kind === "match") windows.add(item);
        }
        windows.update();
        const sorted = [...matches].sort(compareOrdered);
        const wanted = referenceAlerts(
          sorted.map(({ event, ...rest }) => ({ ...rest, event: event.id ?? "" })),
          groups,
        );
        expect(inOrder(list.alerts().map(plain))).toEqual(inOrder(wanted));
      }),
      { numRuns: 10_000 },
    );
  });

  test("say what their first match says, in whatever order and in however many parts matches come", () => {
    const groups = fc.constantFrom(
      { dedupPeriodMinutes: 0, threshold: 1 },
      { dedupPeriodMinutes: 5, threshold: 1 },
      { dedupPeriodMinutes: 30, threshold: 2 },
    );
    fc.assert(
      fc.property(groups, fc.array(fc.array(match, { maxLength: 6 }), { maxLength: 6 }), (group, parts) => {
        const rules = new Map(["r1", "r2"].map((id) => [id, instantiate(ruleWith({ id, ...group }))]));
        const list = new AlertList();
        const windows = new Windows(rules, (change) => list.write([change]));
        let ordinal = 0;
        for (const part of parts) {
          const matches = part.map(({ minute, origin, ...shape }): Match => {
            ordinal += 1;
            const event = { id: String(ordinal), source: origin, line: 1 };
            const time = START + minute * 60_000;
            return { ...shape, ...unasked, time, origin, ordinal, event };
          });
          const opening = new Set(windows.opening(matches));
          for (const item of matches) {
            windows.close(item.time);
            const saying = { texts: { ...texts, title: item.event.id ?? "" }, alertContext: "{}" };
            windows.add(opening.has(item) ? { ...item, saying } : item);
          }
        }
        for (const { title, events } of list.alerts()) expect(title).toBe(events[0]?.id);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a whole run", () => {
  interface Door {
    readonly minute: number;
    readonly door: string;
    readonly badge: string | null;
    readonly open: boolean;
    readonly id: string;
  }
  const ids = ["Plain", "Unique", "Single", "Third"];

  /** Rules that group in every way; the last one remembers how many events there were at a door. */
  function rulesWith(groups: ReadonlyMap<string, Grouping>) {
    return ids.map((id) => {
      const { threshold, dedupPeriodMinutes } = groups.get(id) ?? {};
      return ruleWith({
        id,
        threshold,
        dedupPeriodMinutes,
        when: id === "Plain" ? { open: true } : undefined,
        dedup: (event: PantherEvent) => event.string("door"),
        unique: id === "Unique" ? (event: PantherEvent) => event.get("badge") : undefined,
        ...(id === "Third" && {
          rule: async (event: PantherEvent) =>
            (await contextOf(event).state.increment(event.string("door"), 1)) % 3 === 0,
        }),
      });
    });
  }

  function wantedOf(files: readonly (readonly Door[])[], groups: ReadonlyMap<string, Grouping>): PlainAlert[] {
    const events = files
      .flatMap((doors, file) => doors.map((door, ordinal) => ({ ...door, file, ordinal })))
      .sort((a, b) => a.minute - b.minute || a.file - b.file || a.ordinal - b.ordinal);
    const seen = new Map<string, number>();
    const matches = events.flatMap(({ minute, door, badge, open, id }) => {
      const count = (seen.get(door) ?? 0) + 1;
      seen.set(door, count);
      const base = { dedup: door, time: START + minute * 60_000, event: id };
      const found: PlainMatch[] = [];
      if (open) found.push({ ...base, ruleId: "Plain", unique: null });
      found.push({ ...base, ruleId: "Unique", unique: badge }, { ...base, ruleId: "Single", unique: null });
      if (count % 3 === 0) found.push({ ...base, ruleId: "Third", unique: null });
      return found;
    });
    return referenceAlerts(matches, groups);
  }

  const sourcesOf = (files: readonly (readonly Door[])[]): Source[] =>
    files.map((doors, file) => {
      const logs = doors.map(({ minute, id, ...fields }) => doorAt(minute, { ...fields, p_row_id: id }));
      return sourceOf(logs.map((log) => JSON.stringify(log)).join("\n"), { name: `file ${file}`, chunkSize: 65_536 });
    });

  async function alertsOf(sources: readonly Source[], groups: ReadonlyMap<string, Grouping>, latenessMs = Infinity) {
    const list = new AlertList();
    const summary = await runRules({ sources, rules: rulesWith(groups), sink: list, latenessMs });
    expect(summary).toMatchObject({ ruleErrors: 0, outOfOrder: 0, alerts: list.alerts().length });
    return list.alerts();
  }

  const door = fc.record({
    minute: fc.oneof(fc.nat(6), fc.nat(100)),
    door: fc.constantFrom("north", "south"),
    badge: fc.constantFrom("x", "y", null),
    open: fc.boolean(),
  });
  const doors = fc
    .array(door, { maxLength: 24 })
    .map((all) => all.map((fields, index): Door => ({ ...fields, id: String(index) })));
  const groupings = fc.tuple(grouping, grouping, grouping).map(
    ([one, two, four]): ReadonlyMap<string, Grouping> =>
      new Map([
        ["Plain", { ...one, isUnique: false }],
        ["Unique", { ...two, isUnique: true }],
        ["Single", { threshold: 3, dedupPeriodMinutes: 0, isUnique: false }],
        ["Third", { ...four, isUnique: false }],
      ]),
  );
  /** To which of three files each event goes. */
  const split = fc.array(fc.nat(2), { minLength: 24, maxLength: 24 });
  const filesOf = (all: readonly Door[], places: readonly number[]): Door[][] =>
    [0, 1, 2].map((file) => all.filter((_, index) => places[index] === file));

  test("gives the alerts of the reference, whatever the order of the files", async () => {
    await fc.assert(
      fc.asyncProperty(
        doors,
        split,
        groupings,
        fc.constantFrom(Infinity, 200 * 60_000),
        async (all, places, groups, late) => {
          const files = filesOf(all, places);
          const alerts = await alertsOf(sourcesOf(files), groups, late);
          expect(inOrder(alerts.map(plain))).toEqual(inOrder(wantedOf(files, groups)));
          expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length);
          expect(await alertsOf(sourcesOf(files).reverse(), groups)).toEqual(alerts);
        },
      ),
      { numRuns: 500 },
    );
  });
  test("gives the same alerts however events are split over files, but for which come first at the same time", async () => {
    // Of single matches at the same time, either may be the one with a value to count.
    const without = (alerts: readonly Alert[]): unknown[] =>
      alerts
        .map(({ events: _, uniqueCount, ...alert }) => ({ ...alert, uniqueCount: alert.matchCount > 1 && uniqueCount }))
        .sort((one, other) => (one.id < other.id ? -1 : 1));
    await fc.assert(
      fc.asyncProperty(doors, split, split, groupings, async (all, one, other, groups) => {
        const alerts = await alertsOf(sourcesOf(filesOf(all, one)), groups);
        expect(without(await alertsOf(sourcesOf(filesOf(all, other)), groups))).toEqual(without(alerts));
      }),
      { numRuns: 250 },
    );
  });
});

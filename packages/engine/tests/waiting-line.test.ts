import * as fc from "fast-check";
import { Heap } from "../src/windows/heap";
import { compareOrdered, type Ordered } from "../src/windows/order";
import { type Packing, SortingLine } from "../src/windows/waiting-line";

// Properties over thousands of cases, on a machine that may have other things to do.
jest.setTimeout(120_000);

interface Item extends Ordered {
  readonly payload?: unknown;
  readonly record?: string | null;
}

const item = fc.record({
  time: fc.integer({ min: -5, max: 50 }),
  origin: fc.constantFrom("a", "b", "é\n"),
  ordinal: fc.nat(1000),
  ruleId: fc.constantFrom("r1", "r2"),
  record: fc.constantFrom("", "x", '{"é": "\\u00e9"}\n'),
});
const items = fc.array(item, { maxLength: 60 });

const packing: Packing<Item> = {
  pack: ({ record = null, ...item }) => ({ json: JSON.stringify(item), text: record }),
  unpack: ({ json, text }) => ({ ...(JSON.parse(json) as Item), ...(text !== null && { record: text }) }),
};

function lineOf(all: readonly Item[], memoryBytes?: number): SortingLine<Item> {
  const line = new SortingLine<Item>(packing, memoryBytes);
  for (const one of all) line.add(one, 10);
  return line;
}

describe("what was added comes out in order", () => {
  test("from memory, and from disk", () => {
    fc.assert(
      fc.property(items, fc.constantFrom(undefined, 5, 45, 300), (all, memoryBytes) => {
        const line = lineOf(all, memoryBytes);
        expect([...line.release(Infinity)]).toEqual([...all].sort(compareOrdered));
        line.close();
      }),
      { numRuns: 1000 },
    );
  });
  test("from more runs than are merged at once", () => {
    const all = Array.from({ length: 3000 }, (_, index): Item => ({
      time: (index * 7919) % 1009,
      origin: "a",
      ordinal: index,
      ruleId: "r",
      payload: { text: `é${"x".repeat(index % 300)}\n` },
      // Some are longer than what is read at once.
      ...(index % 500 === 0 && { record: "é".repeat(200_000) }),
    }));
    // 10 items a run make 300 runs.
    const line = lineOf(all, 95);
    expect([...line.release(Infinity)]).toEqual([...all].sort(compareOrdered));
  });
  test("when an item is nested deeper than JSON can be written", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(() => JSON.stringify(deep)).toThrow(RangeError);
    const all = Array.from({ length: 1200 }, (_, index): Item => ({
      time: 1200 - index,
      origin: "a",
      ordinal: index,
      ruleId: "r",
      ...(index % 100 === 7 && { payload: deep }),
    }));
    const released = [...lineOf(all, 95).release(Infinity)];
    expect(released.map(({ time }) => time)).toEqual(Array.from({ length: 1200 }, (_, index) => index + 1));
    expect(released.filter(({ payload }) => payload === deep)).toHaveLength(12);
  });
  test("up to a time, the rest later, with what has come in the meantime", () => {
    fc.assert(
      fc.property(items, items, fc.integer({ min: -5, max: 50 }), (early, late, until) => {
        const line = lineOf(early);
        const first = [...line.release(until)];
        expect(first).toEqual(early.filter(({ time }) => time <= until).sort(compareOrdered));
        for (const one of late) line.add(one, 10);
        const rest = [...early.filter(({ time }) => time > until), ...late];
        expect([...line.release(Infinity)]).toEqual(rest.sort(compareOrdered));
      }),
      { numRuns: 1000 },
    );
  });
});

test("a heap gives the first of its items, whatever was pushed and popped before", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(20)), { maxLength: 60 }), (steps) => {
      const heap = new Heap<number>((a, b) => a - b);
      const kept: number[] = [];
      for (const step of steps) {
        if (step === null) {
          kept.sort((a, b) => a - b);
          expect(heap.pop()).toBe(kept.shift());
        } else {
          heap.push(step);
          kept.push(step);
        }
        expect([heap.size, heap.peek()]).toEqual([kept.length, kept.length === 0 ? undefined : Math.min(...kept)]);
      }
    }),
    { numRuns: 1000 },
  );
});

import {
  InMemoryStateStore,
  isPromise,
  type JsonValue,
  type StateOperation,
  type StateStore,
} from "@pypanther/core/runtime";
import * as fc from "fast-check";
import { OrderedState } from "../src/evaluate/ordered-state";
import { contextOf, type PantherEvent } from "@pypanther/core/runtime";
import { doorAt, ruleWith } from "./support/rules";
import { run } from "./support/run";

/** A store that answers after a while; it notes how many questions are open at once, in all and for one key. */
class SlowStore implements StateStore {
  readonly #store = new InMemoryStateStore();
  readonly #open = new Map<string, number>();
  #count = 0;
  most = 0;
  mostOfKey = 0;

  constructor(private readonly delayMs: () => number) {}

  async execute(operations: readonly StateOperation[], now: number): Promise<readonly JsonValue[]> {
    const key = operations[0]?.key ?? "";
    const open = (this.#open.get(key) ?? 0) + 1;
    this.#open.set(key, open);
    this.#count += 1;
    this.most = Math.max(this.most, this.#count);
    this.mostOfKey = Math.max(this.mostOfKey, open);
    await new Promise((resolve) => setTimeout(resolve, this.delayMs()));
    this.#count -= 1;
    this.#open.set(key, (this.#open.get(key) ?? 0) - 1);
    return this.#store.execute(operations, now);
  }
}

test("events of different keys do not wait for one another, those of one key do", async () => {
  const store = new SlowStore(() => 1);
  const third = ruleWith({
    dedupPeriodMinutes: 0,
    rule: async (event: PantherEvent) => (await contextOf(event).state.increment(event.string("door"), 1)) === 3,
  });
  const logs = Array.from({ length: 2000 }, (_, index) => doorAt(index, { door: `d${index % 500}`, p_row_id: index }));
  const { alerts, summary } = await run([third], logs, { stateStore: store });
  expect(alerts.map(({ events: [first] }) => first?.id)).toEqual(
    Array.from({ length: 500 }, (_, index) => String(1000 + index)),
  );
  expect(summary).toMatchObject({ ruleErrors: 0, outOfOrder: 0 });
  expect(store.most).toBeGreaterThan(50);
  expect(store.mostOfKey).toBe(1);
});

test("whatever the store's delays, each key sees its operations in the order of turns", async () => {
  const keys = fc.constantFrom("a", "b", "c");
  const turns = fc.array(
    fc
      .array(keys, { minLength: 1, maxLength: 1 })
      .chain(([key = "a"]) => fc.array(fc.constant(key), { minLength: 1, maxLength: 3 })),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(turns, fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }), async (all, delays) => {
      let next = 0;
      const store = new SlowStore(() => delays[next++ % delays.length] ?? 0);
      const ordered = new OrderedState(store);
      const counts = await Promise.all(
        all.map(async (wanted) => {
          const turn = ordered.begin();
          const seen: JsonValue[] = [];
          for (const key of wanted) seen.push(...(await turn.store.execute([{ kind: "increment", key, by: 1 }], 0)));
          turn.done();
          return seen;
        }),
      );
      const totals = new Map<string, number>();
      const expected = all.map((wanted) =>
        wanted.map((key) => {
          totals.set(key, (totals.get(key) ?? 0) + 1);
          return totals.get(key);
        }),
      );
      expect(counts).toEqual(expected);
      expect(ordered.outOfOrder).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test("turns that touch several keys come to an end, and say when the order was lost", async () => {
  const keys = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(keys, { maxLength: 10 }),
      fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }),
      async (all, delays) => {
        let next = 0;
        const store = new SlowStore(() => delays[next++ % delays.length] ?? 0);
        const ordered = new OrderedState(store);
        const order = new Map<string, number[]>();
        await Promise.all(
          all.map(async (wanted, index) => {
            const turn = ordered.begin();
            for (const key of wanted) {
              await turn.store.execute([{ kind: "increment", key, by: 1 }], 0);
              order.set(key, [...(order.get(key) ?? []), index]);
            }
            turn.done();
          }),
        );
        const isKept = [...order.values()].every((turns) =>
          turns.every((turn, at) => at === 0 || turn >= (turns[at - 1] ?? 0)),
        );
        expect(isKept || ordered.outOfOrder > 0).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test("a store that answers at once costs no promise", () => {
  const turn = new OrderedState(new InMemoryStateStore()).begin();
  expect(isPromise(turn.store.execute([{ kind: "get", key: "a" }], 0))).toBe(false);
});

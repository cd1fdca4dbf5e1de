import { Correlator, type CorrelationPlan } from "@pypanther/core/runtime";

const plan: CorrelationPlan = {
  ruleId: "Story",
  structure: "group",
  lookbackMs: 60_000,
  waitMs: 0,
  withinMs: [],
  steps: ["A", "B"].map((id) => ({ id, ruleId: id, minMatchCount: 1, absence: false, fields: [["who"]] })),
  criteria: ["who"],
  ignorePlaceholders: true,
};

const signalOf = (id: number, ruleId: string, who: readonly string[], time: number) => ({
  signal: { id: String(id), ruleId, time },
  values: { who },
});

test("a million distinct values within a window take no more keys than are allowed, the newest ones, and are counted", () => {
  const correlator = new Correlator({ plans: [plan], maxKeys: 1000 });
  for (let index = 0; index < 1_000_000; index += 1) {
    correlator.add(signalOf(index, "A", [`user-${index}`], Math.floor(index / 100)));
    if (index % 1000 === 0) correlator.advance(Math.floor(index / 100));
  }
  // One that was given up, and one that is still there.
  correlator.add(signalOf(1_000_001, "B", ["user-5"], 20_000));
  correlator.add(signalOf(1_000_002, "B", ["user-999999"], 20_000));
  const { matches } = correlator.advance(Infinity);
  expect(matches.map(({ key }) => key)).toEqual([["user-999999"]]);
  const [evaluator] = correlator.evaluators;
  expect(evaluator?.size).toBeLessThanOrEqual(1000);
  expect(evaluator?.counts.evictedKeys).toBe(999_001);
});

test("values that are no longer within a window are let go of without being counted as given up", () => {
  const correlator = new Correlator({ plans: [plan], latenessMs: 0 });
  for (let index = 0; index < 10_000; index += 1) {
    correlator.add(signalOf(index, "A", [`user-${index}`], index * 1000));
    correlator.advance(index * 1000);
  }
  const [evaluator] = correlator.evaluators;
  expect(evaluator?.size).toBeLessThan(200);
  expect(evaluator?.counts.evictedKeys).toBe(0);
});

test("a signal with more keys than are allowed is cut, and that is counted", () => {
  const correlator = new Correlator({ plans: [plan] });
  const many = Array.from({ length: 1500 }, (_, index) => `user-${index}`);
  correlator.add(signalOf(1, "A", many, 0));
  correlator.advance(Infinity);
  expect([correlator.evaluators[0]?.size, correlator.evaluators[0]?.counts.cutValues]).toEqual([1000, 500]);
});

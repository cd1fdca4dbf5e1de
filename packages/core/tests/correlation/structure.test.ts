import { CorrelationRule, CorrelationTest, group, sequence, Severity, step } from "@pypanther/core";
import { instantiate, runCorrelationTest } from "@pypanther/core/runtime";
import { Always } from "../support/always";

function ruleOf(detection: CorrelationRule["detection"], fields: Partial<Record<keyof CorrelationRule, unknown>> = {}) {
  return class Story extends CorrelationRule {
    id = "Harbour.Story";
    defaultSeverity = Severity.HIGH;
    detection = detection;

    constructor() {
      super();
      Object.assign(this, fields);
    }
  };
}

const transition = { from: "A", to: "B" } as const;

test.each([
  [
    "names a step that there is not",
    group({ steps: { Login: Always }, match: { user: { Logim: "user" } as never } }),
    'Did you mean "Login"?',
  ],
  ["asks for no signal", group({ steps: { A: step(Always, { minMatchCount: 0 }) } }), "from 1 to 10000"],
  ["asks for absence only", group({ steps: { A: step(Always, { absence: true }) } }), "every step must be absent"],
  ["names a value that is no rule", group({ steps: { A: 7 as never } }), 'step "A"'],
  [
    "has a step outside the chain",
    sequence({ steps: { A: "X", B: "Y", C: "Z" }, transitions: [transition] }),
    "one chain",
  ],
  [
    "goes in a circle",
    sequence({ steps: { A: "X", B: "Y" }, transitions: [transition, { from: "B", to: "A" }] }),
    "one chain",
  ],
  ["is a member of itself", group({ steps: { A: "harbour.story" } }), "lead back to itself"],
])("a rule that %s is refused, with the place", (_, detection, message) => {
  expect(() => ruleOf(detection).validate()).toThrow(message);
  expect(() => ruleOf(detection).validate()).toThrow(/structure\.test\.ts:\d+/);
});

test.each([
  [{ timeoutMinutes: 2000 }, "at most rateMinutes"],
  [{ lookbackMinutes: 0 }, "lookbackMinutes"],
  [{ dedupPeriodMinutes: 5 }, "Set lookbackMinutes"],
  [{ tests: [{ name: "neither", expectedResult: true }] }, "either signals or logs"],
])("attributes that cannot be are refused: %j", (fields, message) => {
  expect(() => ruleOf(group({ steps: { A: Always } }), fields).validate()).toThrow(message);
});

const plain = ruleOf(group({ steps: { A: "X", B: "Y" }, match: { user: "user" } }));
const signals = (a: number | string, b: number | string, field = "user") => ({
  A: { [field]: { mira: [a] } },
  B: { user: { mira: [b] } },
});
const verdict = (test: ConstructorParameters<typeof CorrelationTest>[0]) =>
  runCorrelationTest(instantiate(plain), new CorrelationTest(test));

test("a time of a test may be a fraction of a minute or ISO 8601, but not both in one test", async () => {
  const times = [
    signals(0, 14.5),
    signals("2026-03-10T08:00:00Z", "2026-03-10T08:15:00Z"),
    signals(0, "2026-03-10T08:15:00Z"),
  ];
  const passed = [];
  for (const given of times) passed.push((await verdict({ name: "x", expectedResult: true, signals: given })).passed);
  expect(passed).toEqual([true, true, false]);
});

test("a field that no step is matched on is warned of, and its signals take no part", async () => {
  const result = await verdict({ name: "x", expectedResult: false, signals: signals(0, 1, "usr") });
  expect([result.passed, result.warnings?.length]).toEqual([true, 1]);
});

test("a step that there is not fails the test with the one that was meant", async () => {
  const { problems } = await runCorrelationTest(instantiate(ruleOf(group({ steps: { Login: "X" } }))), {
    name: "x",
    expectedResult: true,
    signals: { Logim: { user: { mira: [0] } } },
  });
  expect(problems[0]?.error?.message).toContain('Did you mean "Login"?');
});

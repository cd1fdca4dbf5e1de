import {
  anyItem,
  contains,
  exists,
  explainRule,
  ignoringCase,
  type JsonObject,
  not,
  type PantherEvent,
  Rule,
  Severity,
  startsWith,
  type When,
  type WhenTest,
} from "@pypanther/core/runtime";
import { describeTest } from "../src/conditions";

const GATE = "Custom.Gate";

abstract class Gate extends Rule {
  logTypes = [GATE];
  defaultSeverity = Severity.LOW;
  override when: When = { kind: ["gate", "door"] };
}

class NorthGate extends Gate {
  id = "Tidewater.NorthGate";
  override when: When = [{ name: "north" }, { name: startsWith("n"), "lock.open": true }];
  override includeFilters = [
    function isOurs(event: PantherEvent) {
      return event.string("owner") === "tidewater";
    },
  ];
  override excludeFilters = [(event: PantherEvent) => event.boolean("test")];
  override rule(event: PantherEvent): boolean {
    return event.number("count") > 2 && event.list("guards").includes("kim");
  }
  override title(event: PantherEvent): string {
    return `Gate ${event.string("name")}`;
  }
  override severity(): "HIGH" {
    throw new Error("no idea");
  }
}

const matching: JsonObject = { kind: "gate", name: "north", owner: "tidewater", Count: 3, guards: ["lee", "kim"] };
const explain = (log: JsonObject, rule: Rule = new NorthGate(), logType = GATE) =>
  explainRule(rule, { log, logType, time: 0 });

test("each condition of a class and of its base class is told with what it asks and what the event has", async () => {
  const { when, matches, filters, asked } = await explain({ ...matching, kind: "wall", name: "nine" });
  expect(when).toEqual([
    {
      className: "NorthGate",
      holds: false,
      alternatives: [
        [{ path: "name", test: 'is "north"', found: "nine", holds: false }],
        [
          { path: "name", test: 'starts with "n"', found: "nine", holds: true },
          { path: "lock.open", test: "is true", found: null, holds: false },
        ],
      ],
    },
    {
      className: "Gate",
      holds: false,
      alternatives: [[{ path: "kind", test: 'is one of "gate", "door"', found: "wall", holds: false }]],
    },
  ]);
  expect({ matches, filters, asked }).toEqual({ matches: false, filters: [], asked: false });
});

test("filters are told by their name or place, with their answers", async () => {
  const { filters, asked } = await explain({ ...matching, owner: "harbour", test: true });
  expect(filters).toEqual([
    { kind: "include", name: "isOurs", answer: false, error: undefined, passes: false },
    { kind: "exclude", name: "excludeFilters[0]", answer: true, error: undefined, passes: false },
  ]);
  expect(asked).toBe(false);
});

test("the fields that rule() read are told, absent ones too, and no others", async () => {
  const { reads, matches, result } = await explain({ ...matching, Count: 1 });
  expect(reads).toEqual([{ path: "Count", value: 1 }]);
  expect({ matches, result }).toEqual({ matches: false, result: null });
  expect((await explain({ ...matching, Count: 3, guards: ["lee"] })).reads).toEqual([
    { path: "Count", value: 3 },
    { path: "guards.[0]", value: "lee" },
  ]);
  const { Count: _, ...without } = matching;
  expect((await explain(without)).reads).toEqual([{ path: "count", value: undefined }]);
});

test("a match tells what each method gave, and which failed", async () => {
  const { matches, result } = await explain(matching);
  expect(matches).toBe(true);
  expect(result).toMatchObject({ titleOutput: "Gate north", dedupOutput: "Gate north", severityOutput: "LOW" });
  expect(result?.errors.severity).toMatchObject({ message: "no idea" });
});

test("what a filter or rule() throws is told, not thrown", async () => {
  const failing = Object.assign(new NorthGate(), {
    includeFilters: [
      () => {
        throw new Error("no filter");
      },
    ],
  });
  expect((await explain(matching, failing)).filters[0]?.error).toMatchObject({ message: "no filter" });
  const broken = Object.assign(new NorthGate(), {
    rule: () => {
      throw new Error("no rule");
    },
  });
  expect((await explain(matching, broken)).result?.errors.rule).toMatchObject({ message: "no rule" });
});

test("a rule or a filter that does not come to an end is stopped, and that is told", async () => {
  const forever = (): never => {
    for (;;);
  };
  const event = { log: matching, logType: GATE, time: 0 };
  const looping = await explainRule(Object.assign(new NorthGate(), { rule: forever }), event, 50);
  expect(looping).toMatchObject({ asked: true, matches: false, stopped: { code: "TIME_LIMIT" } });
  const filtered = await explainRule(Object.assign(new NorthGate(), { includeFilters: [forever] }), event, 50);
  expect(filtered.filters[0]?.error).toMatchObject({ code: "TIME_LIMIT" });
});

test("an event of another log type is explained all the same, and that is said", async () => {
  expect(await explain(matching, new NorthGate(), "Custom.Wall")).toMatchObject({ isRead: false, matches: true });
});

test("a hostile record is explained like any other", async () => {
  let deep: JsonObject = {};
  for (let level = 0; level < 5000; level += 1) deep = { count: deep };
  const hostile = JSON.parse('{"__proto__":{"count":9},"constructor":1}') as JsonObject;
  expect((await explain({ ...matching, Count: deep, ...hostile })).matches).toBe(false);
  expect(({} as { count?: unknown }).count).toBeUndefined();
});

const tests: [test: WhenTest, text: string][] = [
  [null, "is null or absent"],
  [not("a"), 'is not "a"'],
  [not(["a", 2]), 'is none of "a", 2'],
  [exists(), "is there and not null"],
  [not(exists()), "is null or absent"],
  [ignoringCase(not(contains("a", "b"))), 'does not contain "a", "b", in any case'],
  [anyItem({ name: "x", value: startsWith("y") }), 'has an item of which name is "x" and value starts with "y"'],
  [not(anyItem("x")), 'has no item that is "x"'],
];
test.each(tests)("a test in words: %j %s", (given, text) => {
  expect(describeTest(given)).toBe(text);
});

import {
  applyMocks,
  instantiate,
  mockable,
  type PantherEvent,
  RuleMock,
  RuleTest,
  type RuleMockInit,
} from "@pypanther/core";
import { mockableNames } from "../src/mockable";
import { Always } from "./support/always";

const ownerOf = mockable("ownerOf", (gate: string): string => `owner of ${gate}`);
const keyHolders = mockable("keyHolders", async (): Promise<string[]> => Promise.resolve(["ana"]));

class Gate extends Always {
  watched = "north";

  rule(): boolean {
    return this.isWatched();
  }

  isWatched(): boolean {
    return this.watched === "west";
  }

  async title(): Promise<string> {
    return `${ownerOf(this.watched)}, ${(await keyHolders()).join()}`;
  }
}

async function results(...tests: { mocks?: RuleMockInit[]; expectedResult?: boolean; expectedTitle?: string }[]) {
  class Tested extends Gate {
    tests = tests.map((test, index) => new RuleTest({ name: `${index}`, expectedResult: true, log: {}, ...test }));
  }
  return (await Tested.runTests()).map(({ passed, problems }) =>
    passed ? "passed" : problems.map(({ error, actual }) => error?.message ?? actual),
  );
}

test("a field is replaced for one test and is itself again for the next", async () => {
  const mocks = [new RuleMock({ objectName: "watched", replacement: "west" })];
  expect(await results({ expectedResult: false }, { mocks }, { expectedResult: false })).toEqual([
    "passed",
    "passed",
    "passed",
  ]);
});

test("a field takes the return value when that is all there is, plain objects included", async () => {
  expect(await results({ mocks: [{ objectName: "watched", returnValue: "west" }] })).toEqual(["passed"]);
  const rule = instantiate(Gate);
  applyMocks(rule, [{ objectName: "watched" }]);
  expect(rule.watched).toBeNull();
});

test("a method is replaced by a function, a return value or an error", async () => {
  expect(
    await results(
      { mocks: [new RuleMock({ objectName: "isWatched", sideEffect: () => true })] },
      { mocks: [new RuleMock({ objectName: "isWatched", returnValue: true })] },
      { mocks: [new RuleMock({ objectName: "isWatched", sideEffect: new Error("no list") })] },
      { expectedResult: false },
    ),
  ).toEqual(["passed", "passed", ["no list"], "passed"]);
});

test.each(["rule", "title", "dedup"])("the method %s of the rule itself can be replaced", async (objectName) => {
  const value = objectName === "rule" ? true : "mocked";
  class Mocked extends Always {
    tests = [
      new RuleTest({
        name: "mocked",
        expectedResult: true,
        log: {},
        mocks: [{ objectName, returnValue: value }],
        ...(objectName === "dedup" ? { expectedDedup: "mocked" } : {}),
        ...(objectName === "title" ? { expectedTitle: "mocked", expectedDedup: "mocked" } : {}),
      }),
    ];
  }
  expect((await Mocked.runTests()).map(({ problems }) => problems)).toEqual([[]]);
});

test("a list gives its items to successive calls, and more calls are an error", () => {
  const restore = applyMocks(instantiate(Gate), [{ objectName: "ownerOf", sideEffect: ["ana", "bo"] }]);
  expect([ownerOf("a"), ownerOf("b")]).toEqual(["ana", "bo"]);
  expect(() => ownerOf("c")).toThrow('The mock of "ownerOf" has no more items.');
  restore();
});

test.each([0, false, ""])("%p is a replacement", (replacement) => {
  const rule = instantiate(Gate);
  applyMocks(rule, [new RuleMock({ objectName: "watched", replacement, returnValue: "ignored" })]);
  expect(rule.watched).toBe(replacement);
});

test("a helper is replaced by a value, a function or a rejected promise", async () => {
  const west = { objectName: "watched", replacement: "west" };
  expect(
    await results(
      { mocks: [west, { objectName: "ownerOf", returnValue: "bo" }], expectedTitle: "bo, ana" },
      {
        mocks: [west, { objectName: "ownerOf", sideEffect: (gate: string) => gate.toUpperCase() }],
        expectedTitle: "WEST, ana",
      },
      { mocks: [west, { objectName: "keyHolders", sideEffect: () => Promise.reject(new Error("no cupboard")) }] },
      { mocks: [west, { objectName: "ownerOf", replacement: "bo" }], expectedTitle: "bo, ana" },
      { mocks: [west], expectedTitle: "owner of west, ana" },
    ),
  ).toEqual(["passed", "passed", ["no cupboard"], "passed", "passed"]);
});

test.each<[string, Partial<RuleMockInit>]>([
  ["passes", { returnValue: true }],
  ["fails", { returnValue: false }],
  ["throws", { sideEffect: new Error("broken") }],
])("nothing stays replaced after a test that %s", async (_, mock) => {
  await results({
    mocks: [
      { objectName: "ownerOf", returnValue: "bo" },
      { objectName: "isWatched", ...mock },
    ],
  });
  expect(ownerOf("north")).toBe("owner of north");
});

test("nothing stays replaced when a later mock names nothing, and the error names the near miss", () => {
  const rule = instantiate(Gate);
  const mocks = [
    { objectName: "watched", replacement: "west" },
    { objectName: "ownerOff", returnValue: "bo" },
  ];
  expect(() => applyMocks(rule, mocks)).toThrow(
    '"ownerOff" is neither a field or method of the rule nor a mockable helper. Did you mean "ownerOf"?',
  );
  expect(rule.watched).toBe("north");
});

test("mocks of one name are undone in reverse", () => {
  const rule = instantiate(Gate);
  const restore = applyMocks(rule, [
    { objectName: "watched", replacement: "west" },
    { objectName: "watched", replacement: "south" },
    { objectName: "ownerOf", returnValue: "ana" },
    { objectName: "ownerOf", returnValue: "bo" },
  ]);
  expect([rule.watched, ownerOf("x")]).toEqual(["south", "bo"]);
  restore();
  expect([rule.watched, ownerOf("x")]).toEqual(["north", "owner of x"]);
});

test("helpers of one name are replaced together, as when two versions of a package are installed", () => {
  const other = mockable("ownerOf", (gate: string): string => `other owner of ${gate}`);
  const restore = applyMocks(instantiate(Gate), [{ objectName: "ownerOf", returnValue: "bo" }]);
  expect([ownerOf("a"), other("a")]).toEqual(["bo", "bo"]);
  restore();
  expect([ownerOf("a"), other("a")]).toEqual(["owner of a", "other owner of a"]);
});

test("the helpers that can be mocked are known by name", () => {
  expect(mockableNames()).toEqual(["keyHolders", "ownerOf"]);
});

test("mocks in a parent's tests work for a subclass", async () => {
  class Parent extends Gate {
    tests = [
      new RuleTest({
        name: "west",
        expectedResult: true,
        log: {},
        mocks: [{ objectName: "watched", replacement: "west" }],
      }),
    ];
  }
  class Child extends Parent {
    rule(_event?: PantherEvent): boolean {
      return super.rule();
    }
  }
  expect((await Child.runTests()).map(({ passed }) => passed)).toEqual([true]);
});

import {
  applyMocks,
  contextOf,
  type EventReader,
  instantiate,
  mockable,
  PantherEvent,
  RuleMock,
  RuleTest,
  type RuleMockInit,
} from "@pypanther/core/runtime";
import { mockableNames } from "../src/event";
import { Always } from "./support/always";

const ownerOf = mockable("ownerOf", (_event: EventReader, gate: string): string => `owner of ${gate}`);
const keyHolders = mockable("keyHolders", async (_event: PantherEvent): Promise<string[]> => Promise.resolve(["ana"]));

/** An event that is looked at under mocks. */
function eventWith(...mocks: RuleMockInit[]): PantherEvent {
  const event = new PantherEvent({ gate: { owner: "cy" } });
  return event.withContext({ ...contextOf(event), mocks: applyMocks(instantiate(Gate), mocks) });
}

class Gate extends Always {
  watched = "north";

  rule(): boolean {
    return this.isWatched();
  }

  isWatched(): boolean {
    return this.watched === "west";
  }

  async title(event: PantherEvent): Promise<string> {
    return `${ownerOf(event, this.watched)}, ${(await keyHolders(event)).join()}`;
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
  const event = eventWith({ objectName: "ownerOf", sideEffect: ["ana", "bo"] });
  expect([ownerOf(event, "a"), ownerOf(event, "b")]).toEqual(["ana", "bo"]);
  expect(() => ownerOf(event, "c")).toThrow('The mock of "ownerOf" has no more items.');
});

test("a mock is found by parts of the event too, and not by other events", () => {
  const event = eventWith({ objectName: "ownerOf", returnValue: "bo" });
  expect([ownerOf(event.reader("gate"), "a"), ownerOf(new PantherEvent({}), "a")]).toEqual(["bo", "owner of a"]);
});

test("of two mocks of one name the later one counts", () => {
  const rule = instantiate(Gate);
  const helpers = applyMocks(rule, [
    { objectName: "watched", replacement: "west" },
    { objectName: "watched", replacement: "south" },
    { objectName: "ownerOf", returnValue: "ana" },
    { objectName: "ownerOf", returnValue: "bo" },
  ]);
  expect([rule.watched, [...helpers].map(([name, call]) => [name, (call as () => unknown)()])]).toEqual([
    "south",
    [["ownerOf", "bo"]],
  ]);
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
        mocks: [west, { objectName: "ownerOf", sideEffect: (_event: EventReader, gate: string) => gate.toUpperCase() }],
        expectedTitle: "WEST, ana",
      },
      { mocks: [west, { objectName: "keyHolders", sideEffect: () => Promise.reject(new Error("no cupboard")) }] },
      { mocks: [west, { objectName: "ownerOf", replacement: "bo" }], expectedTitle: "bo, ana" },
      { mocks: [west], expectedTitle: "owner of west, ana" },
    ),
  ).toEqual(["passed", "passed", ["no cupboard"], "passed", "passed"]);
});

test("nothing is replaced when a later mock names nothing, and the error names the near miss", () => {
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

test("helpers of one name are replaced together, as when two versions of a package are installed", () => {
  const other = mockable("ownerOf", (_event: EventReader, gate: string): string => `other owner of ${gate}`);
  const event = eventWith({ objectName: "ownerOf", returnValue: "bo" });
  expect([ownerOf(event, "a"), other(event, "a")]).toEqual(["bo", "bo"]);
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

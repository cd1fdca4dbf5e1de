import { noErrors } from "./support/no-errors";
import { type Filter, RuleTest } from "@pypanther/core";
import { Always } from "./support/always";
import { run } from "./support/run";

const yes: Filter = () => true;
const no: Filter = () => false;
const broken: Filter = () => {
  throw new Error("no such list");
};

function filtered(includeFilters: Filter[], excludeFilters: Filter[]): typeof Always {
  class Filtered extends Always {
    includeFilters = includeFilters;
    excludeFilters = excludeFilters;
    tests = [new RuleTest({ name: "matches", expectedResult: true, log: {} })];
  }
  return Filtered;
}

test.each<[string, Filter[], Filter[], boolean]>([
  ["no filters at all", [], [], true],
  ["two includes that hold", [yes, yes], [], true],
  ["two includes of which one fails", [yes, no], [], false],
  ["two includes that fail", [no, no], [], false],
  ["two excludes that fail", [], [no, no], true],
  ["two excludes of which one holds", [], [no, yes], false],
  ["an include that holds and an exclude that fails", [yes], [no], true],
  ["an include and an exclude that hold", [yes], [yes], false],
  ["an include and an exclude that fail", [no], [no], false],
  ["an include that raises", [broken], [], false],
  ["an exclude that raises", [], [broken], false],
  ["an include that holds and an exclude that raises", [yes], [broken], false],
])("a test that expects a match, with %s: passes is %4$s", async (_, includes, excludes, passes) => {
  const [result] = await filtered(includes, excludes).runTests();
  expect(result?.passed).toBe(passes);
});

test("without filters their outcome stays open and the rule runs", () => {
  expect(run(filtered([], []))).toMatchObject({ filterOutput: null, triggerAlert: true });
});

test("an event that does not pass meets no method of the rule", () => {
  class Untouched extends Always {
    includeFilters = [no];
    rule(): boolean {
      throw new Error("asked");
    }
  }
  expect(run(Untouched)).toMatchObject({
    filterOutput: false,
    detectionOutput: false,
    triggerAlert: false,
    titleOutput: null,
    errors: noErrors,
  });
});

test("a filter that drops the event satisfies a test that expects silence", async () => {
  const Dropped = filtered([no], []);
  Dropped.override({ tests: [new RuleTest({ name: "dropped", expectedResult: false, log: {} })] });
  expect((await Dropped.runTests()).map(({ passed }) => passed)).toEqual([true]);
});

test("filters are asked in order until one decides, includes first", () => {
  const asked: string[] = [];
  const asking =
    (name: string, answer: boolean): Filter =>
    () => {
      asked.push(name);
      return answer;
    };
  run(filtered([asking("a", true), asking("b", false), asking("c", true)], [asking("d", false)]));
  expect(asked).toEqual(["a", "b"]);
});

test("an error in a filter is told as the filter's, and nothing matches", async () => {
  const [result] = await filtered([broken], []).runTests();
  expect(result?.detectionResult).toMatchObject({ triggerAlert: false, filterOutput: null, detectionOutput: null });
  expect(result?.problems.map(({ method, error }) => [method, error?.message])).toEqual([["filter", "no such list"]]);
});

test.each([
  [undefined, "undefined"],
  [1, "number"],
  [null, "null"],
])("a filter that answers %p, which is no boolean, is an error that names it", (answer, type) => {
  function nightOnly(): boolean {
    return answer as never;
  }
  const { errors, triggerAlert } = run(filtered([nightOnly], []));
  expect(triggerAlert).toBe(false);
  expect(errors.filter?.message).toBe(
    `detection [Harbour.Always] method [nightOnly] returned [${type}], expected [boolean]`,
  );
});

test("an unnamed filter is named by its place", () => {
  expect(run(filtered([], [no, (() => "x") as never])).errors.filter?.message).toContain("method [excludeFilters[1]]");
});

test("a filter may read the event", () => {
  class Night extends Always {
    includeFilters: Filter[] = [(event) => event.number("hour") > 21];
  }
  expect(run(Night, { hour: 23 }).triggerAlert).toBe(true);
  expect(run(Night, { hour: 12 }).triggerAlert).toBe(false);
});

import {
  definePack,
  type PantherEvent,
  register,
  resetRegistry,
  Rule,
  type RuleClass,
  RuleTest,
  Severity,
} from "@pypanther/core";
import { type RuleReport, verdictOf } from "../../src/commands/test/report";
import { runRuleTests, type TestOptions } from "../../src/commands/test/run-rule-tests";

class Door extends Rule {
  id = "Tidewater.Door";
  logTypes = ["Custom.Door"];
  defaultSeverity = Severity.HIGH;
  override tests = [new RuleTest({ name: "open", expectedResult: true, log: { open: true } })];
  override rule(event: PantherEvent): boolean {
    return event.boolean("open");
  }
}

class Broken extends Door {
  override id = "Tidewater.Broken";
  override tests = [
    new RuleTest({ name: "no json", expectedResult: true, log: "{" }),
    new RuleTest({ name: "no such mock", expectedResult: true, log: {}, mocks: [{ objectName: "weather" }] }),
    new RuleTest({ name: "open", expectedResult: true, log: { open: true } }),
  ];
}

class Gate extends Door {
  override id = "Tidewater.Gate";
  override tests = [];
}

class OwnGate extends Gate {
  override id = "Tidewater.OwnGate";
}

definePack({ name: "rules-run-tests", version: "1.0.0", rules: [Gate] });

/** The classes of this file are not part of a project. */
const nowhere = { directory: "/nowhere", sources: [] };

const messages = (report: RuleReport | undefined): string[] | undefined =>
  report?.problems.map(({ message }) => message);

async function run(rules: RuleClass[], options?: TestOptions): Promise<RuleReport[]> {
  const reports: RuleReport[] = [];
  for await (const report of runRuleTests(rules, nowhere, options)) reports.push(report);
  return reports;
}

describe("running the tests of rules", () => {
  afterEach(resetRegistry);

  test("goes rule by rule, in their order", async () => {
    expect((await run([Gate, Door])).map(({ ruleId }) => ruleId)).toEqual(["Tidewater.Gate", "Tidewater.Door"]);
  });

  test("makes a rule that is not valid fail, and goes on", async () => {
    class Nameless extends Door {
      override displayName = 7 as never;
    }
    const [first, second] = await run([Nameless, Gate]);
    expect(messages(first)).toEqual(["displayName: expected string, found 7"]);
    expect(second && verdictOf(second)).toBe("skipped");
  });

  test("makes a broken log and a mock that there is not fail their tests only", async () => {
    const [report] = await run([Broken]);
    expect(report?.results.map(({ passed }) => passed)).toEqual([false, false, true]);
  });

  test("runs only tests of the names asked for; rules without any are skipped", async () => {
    const [broken, door] = await run([Broken, Door], { testNames: ["no json"] });
    expect(broken?.results.map(({ test }) => test.name)).toEqual(["no json"]);
    expect(door && verdictOf(door)).toBe("skipped");
  });

  test("knows managed rules, and that the user's own subclass of one is not managed", async () => {
    expect((await run([Gate, OwnGate])).map(({ managed }) => managed)).toEqual([true, false]);
  });

  test("makes registered rules fail whose ids have come to differ only in case", async () => {
    class Twin extends Door {
      override id = "Tidewater.Twin";
    }
    register(Door, Twin);
    Twin.override({ id: "tidewater.door" });
    const reports = await run([Door, Twin]);
    expect(reports.map(({ problems }) => problems.length)).toEqual([1, 1]);
  });

  test("makes a rule fail whose id another registered rule has that is not tested now", async () => {
    class Twin extends Door {
      override id = "Tidewater.Twin";
    }
    register(Door, Twin);
    Twin.override({ id: "Tidewater.Door" });
    const [report] = await run([Door]);
    expect(messages(report)).toEqual(['another registered rule has the id "Tidewater.Door" too']);
  });

  test("demands a number of tests of rules of one's own, not of managed ones", async () => {
    const [door, gate, ownGate] = await run([Door, Gate, OwnGate], { minimumTests: 1 });
    expect(door?.problems).toEqual([]);
    expect(gate?.problems).toEqual([]);
    expect(messages(ownGate)).toEqual(["has 0 of the 1 tests that --minimum-tests demands"]);
  });

  test("from two on demands a test that expects a match and one that does not", async () => {
    const [door] = await run([Door], { minimumTests: 2 });
    expect(messages(door)).toEqual([
      "has 1 of the 2 tests that --minimum-tests demands",
      "has no test with expectedResult: false, which --minimum-tests 2 demands",
    ]);
  });
});

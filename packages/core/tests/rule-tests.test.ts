import {
  alertMethods,
  contextOf,
  LogType,
  type PantherEvent,
  RuleTest,
  type RuleTestInit,
  type RuleTestResult,
  runTest,
  runTests,
} from "@pypanther/core/runtime";
import { Always } from "./support/always";

async function only(ruleClass: typeof Always, test: Partial<RuleTestInit>): Promise<RuleTestResult> {
  return runTest(new ruleClass(), { name: "the test", expectedResult: true, log: {}, ...test });
}

const problemsOf = ({ problems }: RuleTestResult): unknown[] =>
  problems.map(({ method, error, expected, actual }) => (error ? [method, error.message] : [method, expected, actual]));

describe("running a rule's tests", () => {
  const failing = ["first", "second"].map((name) => new RuleTest({ name, expectedResult: false, log: {} }));

  class Two extends Always {
    tests = failing;
  }
  class AlsoTwo extends Always {
    id = "Harbour.Two";
    tests = failing;
  }

  test("runs all of them, in order, also when two rules share them", async () => {
    for (const rule of [Two, AlsoTwo]) {
      const results = await rule.runTests();
      expect(results.map(({ test, passed }) => [test.name, passed])).toEqual([
        ["first", false],
        ["second", false],
      ]);
      expect(results.map(({ ruleId }) => ruleId)).toEqual([rule.attributes.id, rule.attributes.id]);
    }
  });

  test.each<[string[] | undefined, string[]]>([
    [undefined, ["first", "second"]],
    [
      ["first", "second"],
      ["first", "second"],
    ],
    [["second"], ["second"]],
    [["second", "unheard of"], ["second"]],
    [["unheard of"], []],
    [[], []],
  ])("names %p choose %p", async (testNames, run) => {
    expect((await runTests(Two, { testNames })).map(({ test }) => test.name)).toEqual(run);
  });

  test("gives no result for a rule without tests", async () => {
    expect(await Always.runTests()).toEqual([]);
  });

  test("gives every test a fresh rule, a fresh event and a fresh state", async () => {
    const log = { gates: ["north"] };
    class Remembering extends Always {
      seen = 0;
      tests = ["a", "b"].map((name) => new RuleTest({ name, expectedResult: true, log, expectedTitle: "1 1" }));
      async title(event: PantherEvent): Promise<string> {
        this.seen += 1;
        return `${this.seen} ${await contextOf(event).state.increment("seen", 1)}`;
      }
    }
    expect((await Remembering.runTests()).map(({ passed }) => passed)).toEqual([true, true]);
    expect(Object.isFrozen(log.gates)).toBe(false);
  });

  test("goes on after a test that cannot be run", async () => {
    class Mixed extends Always {
      tests: RuleTestInit[] = [
        { name: "broken", expectedResult: true, log: "{" },
        { name: "a list", expectedResult: true, log: "[]" },
        { name: "no such mock", expectedResult: true, log: {}, mocks: [{ objectName: "titel" }] },
        { name: "fine", expectedResult: true, log: "{}" },
      ];
    }
    const results = await Mixed.runTests();
    expect(results.map(({ passed }) => passed)).toEqual([false, false, false, true]);
    expect(results.slice(0, 3).map(({ detectionResult }) => detectionResult)).toEqual([null, null, null]);
    const [[broken], [list], [mock]] = results.map(({ problems }) => problems.map(({ error }) => error?.message)) as [
      [string],
      [string],
      [string],
    ];
    expect(broken).toMatch(/^The test's log is not valid JSON: /);
    expect(list).toBe("The test's log must be a JSON object.");
    expect(mock).toContain('Did you mean "title"?');
  });

  test("ignores whether the rule is enabled, makes alerts, has a threshold or reads the log's type", async () => {
    class Idle extends Always {
      enabled = false;
      createAlert = false;
      threshold = 50;
      dedupPeriodMinutes = 0;
      tests = [new RuleTest({ name: "matches", expectedResult: true, log: { p_log_type: LogType.OKTA_SYSTEM_LOG } })];
    }
    expect((await Idle.runTests()).map(({ passed }) => passed)).toEqual([true]);
  });
});

describe("a test fails", () => {
  test("when the rule decides otherwise", async () => {
    expect(problemsOf(await only(Always, { expectedResult: false }))).toEqual([["rule", false, true]]);
  });

  test("when the rule throws, and the error is told instead of a difference", async () => {
    class Broken extends Always {
      rule(): boolean {
        throw new Error("no gate");
      }
    }
    expect(problemsOf(await only(Broken, {}))).toEqual([["rule", "no gate"]]);
  });

  test("when the rule returns no boolean, even where that is what the value amounts to", async () => {
    class Odd extends Always {
      rule(): boolean {
        return 1 as never;
      }
    }
    expect((await only(Odd, {})).passed).toBe(false);
  });

  test.each(alertMethods)("when %s throws", async (method) => {
    class Broken extends Always {}
    Reflect.set(Broken.prototype, method, () => {
      throw new Error(`no ${method}`);
    });
    expect(problemsOf(await only(Broken, {}))).toEqual([[method, `no ${method}`]]);
  });

  test("with every error when several methods throw", async () => {
    class Broken extends Always {}
    for (const method of alertMethods) {
      Reflect.set(Broken.prototype, method, () => {
        throw new Error(`no ${method}`);
      });
    }
    const { problems } = await only(Broken, {});
    expect(problems.map(({ method }) => method)).toEqual(alertMethods);
  });

  test("when unique throws", async () => {
    class Broken extends Always {
      unique(): string {
        throw new Error("no key");
      }
    }
    expect(problemsOf(await only(Broken, {}))).toEqual([["unique", "no key"]]);
  });

  test("when a unique value is expected of a rule that has none", async () => {
    expect(problemsOf(await only(Always, { expectedUnique: "north" }))).toEqual([["unique", "north", null]]);
  });

  test("when something is expected of an alert that there is not", async () => {
    class Quiet extends Always {
      rule(): boolean {
        return false;
      }
    }
    expect(
      problemsOf(
        await only(Quiet, { expectedResult: false, expectedTitle: "Gate", expectedAlertContext: { gate: 4 } }),
      ),
    ).toEqual([
      ["title", "Gate", null],
      ["alertContext", { gate: 4 }, null],
    ]);
  });
});

describe.each<[keyof RuleTestInit, string, unknown, unknown, unknown]>([
  ["expectedSeverity", "severity", "HIGH", "LOW", ""],
  ["expectedTitle", "title", "Gate 4", "Gate 5", ""],
  ["expectedDedup", "dedup", "gate-4", "gate-5", ""],
  ["expectedRunbook", "runbook", "Close it.", "Open it.", ""],
  ["expectedReference", "reference", "https://gates.example", "https://doors.example", ""],
  ["expectedDescription", "description", "It stood open.", "It was shut.", ""],
  ["expectedDestinations", "destinations", ["pager"], ["mail"], []],
  ["expectedAlertContext", "alertContext", { gate: { id: 4 } }, { gate: { id: 5 } }, {}],
  ["expectedUnique", "unique", "north", "south", ""],
])("%s", (expectation, method, right, wrong, empty) => {
  class Full extends Always {
    title = (): string => "Gate 4";
    dedup = (): string => "gate-4";
    runbook = (): string => "Close it.";
    reference = (): string => "https://gates.example";
    description = (): string => "It stood open.";
    severity = () => "HIGH" as const;
    destinations = (): string[] => ["pager"];
    alertContext = () => ({ gate: { id: 4 } });
    unique = (): string => "north";
  }

  test.each([
    ["left out", undefined],
    ["null", null],
    ["equal", right],
  ])("passes when %s", async (_, expected) => {
    expect(problemsOf(await only(Full as never, { [expectation]: expected }))).toEqual([]);
  });

  test.each([
    ["another value", wrong],
    ["an empty one", empty],
  ])("fails when it is %s", async (_, expected) => {
    expect(problemsOf(await only(Full as never, { [expectation]: expected }))).toEqual([[method, expected, right]]);
  });
});

test("texts are compared as the alert has them, shortened", async () => {
  class Wordy extends Always {
    title(): string {
      return "x".repeat(2000);
    }
  }
  expect((await only(Wordy, { expectedTitle: `${"x".repeat(985)}... (truncated)` })).passed).toBe(true);
});

test("in tests no destination is unknown", async () => {
  class Sent extends Always {
    destinations(): string[] {
      return ["a place of ours"];
    }
  }
  expect((await only(Sent, { expectedDestinations: ["a place of ours"] })).passed).toBe(true);
});

describe("where a test was written", () => {
  const written = new RuleTest({ name: "opens", expectedResult: true, log: {} });

  test("is known by file and line", () => {
    expect(written.location()).toMatch(/rule-tests\.test\.ts:\d+$/);
    expect(written.sourceLocation()).toMatchObject({ file: __filename });
  });

  test("is in the result, and empty for a plain object", async () => {
    const [known, unknown] = await Promise.all([runTest(new Always(), written), only(Always, {})]);
    expect(known.location).toBe(written.location());
    expect(unknown.location).toBe("");
  });

  test("is the place of the call, also for a class derived from RuleTest", () => {
    class Opening extends RuleTest {
      constructor(name: string) {
        super({ name, expectedResult: true, log: {} });
      }
    }
    const here = new Error().stack?.split("\n")[1];
    const opening = new Opening("opens");
    expect(opening.sourceLocation()?.line).toBe(Number(/:(\d+):\d+\)?$/.exec(here ?? "")?.[1]) + 1);
  });
});

test("a test has the fields it was made with, and null or nothing for the rest", () => {
  expect({ ...new RuleTest({ name: "opens", expectedResult: true, log: { gate: 4 } }) }).toEqual({
    name: "opens",
    expectedResult: true,
    log: { gate: 4 },
    mocks: [],
    expectedSeverity: null,
    expectedTitle: null,
    expectedDedup: null,
    expectedRunbook: null,
    expectedReference: null,
    expectedDescription: null,
    expectedDestinations: null,
    expectedAlertContext: null,
    expectedUnique: null,
  });
});

test("a test's log is one that JSON can express: undefined is absent, anything else odd is told", async () => {
  class Present extends Always {
    rule(event?: PantherEvent): boolean {
      return event?.has("gate") ?? false;
    }
  }
  expect((await only(Present, { expectedResult: false, log: { gate: undefined } })).passed).toBe(true);
  expect(problemsOf(await only(Present, { log: { at: new Date(0) as never } }))).toEqual([
    ["test", `The test's log is not valid JSON: "at" is a Date`],
  ]);
});

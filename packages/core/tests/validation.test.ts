import {
  LogType,
  type PantherError,
  Rule,
  RuleTest,
  RuleValidationError,
  runTests,
  ScheduledRule,
  Severity,
} from "@pypanther/core";
import { Always } from "./support/always";

/** A rule class with some fields set to values that TypeScript would not let through. */
function withFields(fields: Record<string, unknown>): new () => Always {
  return class Odd extends Always {
    constructor() {
      super();
      Object.assign(this, fields);
    }
  };
}

function failure(ruleClass: new () => Rule): PantherError {
  try {
    (ruleClass as typeof Always).validate();
  } catch (thrown) {
    return thrown as PantherError;
  }
  throw new Error("the rule was found to be valid");
}

test("a rule without an id has one problem, at id", () => {
  const error = failure(withFields({ id: undefined })) as RuleValidationError;
  expect(error).toBeInstanceOf(RuleValidationError);
  expect(error.problems).toMatchObject([{ attribute: "id" }]);
  expect(error.messages).toEqual(["id: Field required"]);
});

test("everything that is wrong is reported at once, with the rule's name", () => {
  const error = failure(withFields({ defaultSeverity: "high", threshold: 0, tags: "Night" })) as RuleValidationError;
  expect(error.message).toContain("Rule Odd (Harbour.Always) is not valid:");
  expect(error.messages).toEqual(
    expect.arrayContaining([
      'defaultSeverity: expected one of INFO, LOW, MEDIUM, HIGH, CRITICAL, found "high"',
      "threshold: expected 1 or more, found 0",
      'tags: expected list, found "Night"',
    ]) as unknown,
  );
  expect(error.messages).toHaveLength(3);
});

test.each<[string, Record<string, unknown>, string]>([
  ["an id that is no text", { id: 5 }, "id: expected string, found 5"],
  ["an empty id", { id: "" }, 'id: expected a text that is not empty, found ""'],
  ["an unknown severity", { defaultSeverity: "URGENT" }, "defaultSeverity: expected one of"],
  ["DEFAULT as the default severity", { defaultSeverity: "DEFAULT" }, "defaultSeverity: expected one of"],
  ["no log type", { logTypes: [] }, "logTypes: expected at least one item, found []"],
  ["a log type twice", { logTypes: ["AWS.ALB", LogType.AWS_ALB] }, "logTypes: expected items that are all different"],
  ["an unknown log type", { logTypes: ["Okta.SystemLogs"] }, 'did you mean "Okta.SystemLog"?'],
  ["a log type unlike any", { logTypes: ["Crane"] }, 'custom schemas are named "Custom.…"'],
  ["a text for a list", { summaryAttributes: "gate" }, "summaryAttributes: expected list"],
  ["a set for a list", { tags: new Set(["a"]) }, "tags: expected list"],
  ["null for a text", { displayName: null }, "displayName: expected string, found null"],
  ["null for a list", { tags: null }, "tags: expected list, found null"],
  ["a word for a boolean", { createAlert: "no" }, 'createAlert: expected boolean, found "no"'],
  ["a number for a boolean", { enabled: 1 }, "enabled: expected boolean, found 1"],
  ["a numeric text for a number", { threshold: "3" }, 'threshold: expected integer, found "3"'],
  ["a negative dedup period", { dedupPeriodMinutes: -1 }, "dedupPeriodMinutes: expected 0 or more, found -1"],
  ["a fractional dedup period", { dedupPeriodMinutes: 1.5 }, "dedupPeriodMinutes: expected integer, found 1.5"],
  ["a threshold that is not a number", { threshold: NaN }, "threshold: expected integer, found NaN"],
  ["a repeated tag", { tags: ["a", "a"] }, "tags: expected items that are all different"],
  ["a repeated summary attribute", { summaryAttributes: ["a", "a"] }, "summaryAttributes: expected items"],
  ["a repeated destination", { defaultDestinations: ["a", "a"] }, "defaultDestinations: expected items"],
  ["a repeated section of a report", { reports: { CIS: ["1", "1"] } }, "reports.CIS: expected items"],
  ["a report without sections", { reports: { CIS: [] } }, "reports.CIS: expected at least one item"],
  ["a tag that is no text", { tags: ["a", 3] }, "tags[1]: expected string, found 3"],
  ["a filter that cannot be called", { includeFilters: ["x"] }, 'includeFilters[0]: expected function, found "x"'],
  ["an unknown status", { status: "Beta" }, "status: expected one of Experimental, Stable, Deprecated"],
  ["a condition on nothing", { when: {} }, "when: expected at least one condition"],
  ["a condition with an object", { when: { actor: { kind: "x" } } }, "when.actor: expected"],
  ["a test without a name", { tests: [{ expectedResult: true, log: {} }] }, "tests.0.name: Field required"],
  ["a test that is none", { tests: [5] }, "tests[0]: expected object, found 5"],
  [
    "a test whose verdict is a word",
    { tests: [{ name: "a", expectedResult: "yes", log: {} }] },
    "tests[0].expectedResult",
  ],
  [
    "a test whose log is a number",
    { tests: [{ name: "a", expectedResult: true, log: 3 }] },
    "tests[0].log: expected object or string",
  ],
  [
    "a mock without a name",
    { tests: [{ name: "a", expectedResult: true, log: {}, mocks: [{}] }] },
    "tests.0.mocks.0.objectName: Field required",
  ],
])("refuses %s", (_, fields, message) => {
  expect(failure(withFields(fields)).message).toContain(message);
});

test("what was found is cut short and never stands in the way of the message", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  expect(failure(withFields({ displayName: cyclic })).message).toContain("displayName: expected string, found");
  expect(failure(withFields({ threshold: "9".repeat(5_000_000) })).message.length).toBeLessThan(300);
});

test.each<[string, Record<string, unknown>]>([
  ["no destinations", { defaultDestinations: [] }],
  ["destinations of null", { defaultDestinations: null }],
  ["a dedup period of 0", { dedupPeriodMinutes: 0 }],
  ["a custom log type", { logTypes: ["Custom.Gate"] }],
  ["a list and a map of the rule's own", { ownList: ["a", "a"], ownMap: { a: 1 } }],
  [
    "a test log whose text is no JSON, which is for the test to say",
    { tests: [{ name: "a", expectedResult: true, log: "{" }] },
  ],
  ["a plain object as a test", { tests: [{ name: "a", expectedResult: true, log: {} }] }],
])("accepts %s", (_, fields) => {
  expect(() => (withFields(fields) as typeof Always).validate()).not.toThrow();
});

test("two tests of one name are refused by rule and name", () => {
  const ruleTest = { name: "opens", expectedResult: true, log: {} };
  expect(failure(withFields({ tests: [ruleTest, new RuleTest(ruleTest)] })).message).toBe(
    "Rule (Harbour.Always) has multiple tests with the same name (opens)",
  );
});

test("a class with neither condition nor method is refused: it would match all there is", () => {
  class Nothing extends Rule {
    id = "Harbour.Nothing";
    logTypes = [LogType.PANTHER_AUDIT];
    defaultSeverity = Severity.LOW;
  }
  expect(failure(Nothing).message).toMatch(/Nothing \(Harbour.Nothing\) has neither a "when" nor a rule\(\) method/);
});

test("a method written as a field counts as one", () => {
  class Arrow extends Rule {
    id = "Harbour.Arrow";
    logTypes = [LogType.PANTHER_AUDIT];
    defaultSeverity = Severity.LOW;
    rule = (): boolean => true;
  }
  expect(() => Arrow.validate()).not.toThrow();
});

test("attributes are checked before the configuration, and that before the names of tests", () => {
  class Unconfigured extends Always {
    tests = [1, 2].map(() => ({ name: "same", expectedResult: true, log: {} }));
    validateConfig(): void {
      throw new Error("configure me");
    }
  }
  expect(failure(Unconfigured).message).toBe("configure me");
  Unconfigured.override({ threshold: 0 });
  expect(failure(Unconfigured)).toBeInstanceOf(RuleValidationError);
});

test("running the tests of a rule whose configuration check fails gives that error", async () => {
  class Unconfigured extends Always {
    validateConfig(): void {
      throw new Error("configure me");
    }
  }
  await expect(runTests(Unconfigured)).rejects.toThrow("configure me");
});

describe("a scheduled rule", () => {
  class Report extends ScheduledRule {
    id = "Harbour.Report";
    defaultSeverity = Severity.LOW;
    scheduledQueries = ["gates-left-open"];
    rule(): boolean {
      return true;
    }
  }

  test("needs no log type and is reported as a SCHEDULED_RULE", () => {
    expect(() => Report.validate()).not.toThrow();
    expect(new Report().detectionType()).toBe("SCHEDULED_RULE");
  });

  test("names its queries on the wire", () => {
    expect(Report.toObject()).toMatchObject({ id: "Harbour.Report", scheduled_queries: ["gates-left-open"] });
  });

  test("is refused without a query", () => {
    class Idle extends Report {}
    Idle.override({ scheduledQueries: [] });
    expect(failure(Idle).message).toContain("scheduledQueries: expected at least one item");
    Idle.override({ scheduledQueries: undefined });
    class Forgotten extends Report {
      scheduledQueries = undefined as never;
    }
    expect(failure(Forgotten).message).toContain("scheduledQueries: Field required");
  });
});

import type { RuleTestInit, RuleTestResult, TestProblem } from "@pypanther/core";
import { failuresByRule, renderJson, resultsByRule, summaryFields } from "../../src/commands/test/render-json";
import { renderAnnotations } from "../../src/commands/test/render-annotations";
import { renderJunit } from "../../src/commands/test/render-junit";
import { renderFailures, renderRule, renderSummary } from "../../src/commands/test/render-text";
import { type RuleReport, summarise } from "../../src/commands/test/report";
import { createStyle, plain } from "../../src/kernel/style";

function result(name: string, problems: TestProblem[] = [], extra: Partial<RuleTestInit> = {}): RuleTestResult {
  const test: RuleTestInit = { name, expectedResult: true, log: {}, ...extra };
  return {
    ruleId: "Tidewater.Door",
    passed: problems.length === 0,
    test,
    location: `/project/content/door.ts:${name.length}`,
    detectionResult: null,
    problems,
  };
}

function report(results: RuleTestResult[], extra: Partial<RuleReport> = {}): RuleReport {
  return { ruleId: "Tidewater.Door", managed: false, results, problems: [], ...extra };
}

const wrongResult: TestProblem = { method: "rule", expected: true, actual: false };
const wrongSeverity: TestProblem = { method: "severity", expected: "HIGH", actual: "LOW" };
const wrongContext: TestProblem = { method: "alertContext", expected: { a: 1, b: 2 }, actual: { b: 3, a: 1 } };

const quiet = { style: plain, verbose: false, directory: "/project" };
const verbose = { ...quiet, verbose: true };

describe("one rule as text", () => {
  test("is nothing when it has no tests", () => {
    expect(renderRule(report([]), quiet)).toBe("");
  });

  test("is nothing when all tests pass", () => {
    expect(renderRule(report([result("a"), result("b")]), quiet)).toBe("");
  });

  test("shows what rule() should have returned, and where the test is", () => {
    expect(renderRule(report([result("night", [wrongResult])]), quiet)).toBe(
      [
        "Tidewater.Door:",
        "   FAIL: night (content/door.ts:5)",
        "     - Expected rule() to return 'true', but got 'false'",
        "",
        "",
      ].join("\n"),
    );
  });

  test("shows what severity() should have returned", () => {
    expect(renderRule(report([result("night", [wrongSeverity])]), quiet)).toContain(
      "     - Expected severity() to return 'HIGH', but got 'LOW'\n",
    );
  });

  test("shows a map that differs as a diff", () => {
    expect(renderRule(report([result("night", [wrongContext])]), quiet)).toContain(
      [
        "     - Expected alertContext() to return something else (- expected, + actual):",
        "          {",
        '            "a": 1,',
        '         -  "b": 2',
        '         +  "b": 3',
        "          }",
        "",
      ].join("\n"),
    );
  });

  test("shows everything that is wrong with a test, in order", () => {
    const text = renderRule(report([result("night", [wrongResult, wrongSeverity, wrongContext])]), quiet);
    const found = [...text.matchAll(/Expected (\w+)\(\)/g)].map(([, method]) => method);
    expect(found).toEqual(["rule", "severity", "alertContext"]);
  });

  test("shows an exception with its text", () => {
    const error = new TypeError("no owner");
    const text = renderRule(report([result("night", [{ method: "title", error }])]), quiet);
    expect(text).toContain("     - Exception occurred in title(): TypeError: no owner\n");
  });

  test.each<[string, TestProblem]>([
    ["an exception", { method: "title", error: new Error("no \u001b[2Jowner") }],
    ["a text", { method: "title", expected: "x", actual: "no \u001b[2Jowner" }],
    ["a map", { method: "alertContext", expected: {}, actual: { owner: "no \u009bowner" } }],
    ["an id", { method: "dedup", expected: "x\u202ey", actual: "y" }],
  ])("shows %s without what would control the terminal", (_what, problem) => {
    const text = renderRule(report([result("night", [problem])]), verbose);
    expect(text).toContain("�");
    expect(text).not.toMatch(/[\u001b\u009b\u202e]/);
  });

  test("says of a test that could not be run why", () => {
    const error = new Error("The test's log is not valid JSON");
    expect(renderRule(report([result("night", [{ method: "test", error }])]), quiet)).toContain(
      "     - The test could not be run: The test's log is not valid JSON\n",
    );
  });

  test("shows the stack of an exception when verbose", () => {
    const error = new Error("no owner");
    error.stack = "Error: no owner\n    at title (/elsewhere/door.js:3:4)";
    expect(renderRule(report([result("night", [{ method: "title", error }])]), verbose)).toContain(
      "\n\n             Error: no owner\n                 at title (/elsewhere/door.js:3:4)\n\n",
    );
  });

  test("shows two failing tests under one heading", () => {
    const text = renderRule(report([result("dusk", [wrongResult]), result("night", [wrongResult])]), quiet);
    expect(text.match(/Tidewater\.Door:/g)).toHaveLength(1);
    expect(text.match(/FAIL/g)).toHaveLength(2);
  });

  test("shows only what fails unless verbose", () => {
    const rule = report([result("noon"), result("night", [wrongResult])]);
    expect(renderRule(rule, quiet)).not.toContain("noon");
    expect(renderRule(rule, verbose)).toMatch(/PASS: noon\n {3}FAIL: night/);
  });

  test("shows the expectations of a test that passes when verbose", () => {
    const rule = report([
      result("noon", [], { expectedSeverity: "LOW", expectedTitle: "Door by kim", expectedUnique: "north" }),
    ]);
    expect(renderRule(rule, verbose)).toBe(
      "Tidewater.Door:\n   PASS: noon\n     - Severity: LOW\n     - Title: Door by kim\n     - Unique: north\n\n",
    );
  });

  test("says when verbose that a rule had no tests", () => {
    expect(renderRule(report([]), verbose)).toBe("Tidewater.Door:\n   SKIP: rule had no tests\n\n");
  });

  test("shows what is wrong with the rule as a whole", () => {
    expect(renderRule(report([], { problems: ["tags: expected list, found 3"] }), quiet)).toBe(
      "Tidewater.Door:\n   FAIL: the rule itself\n     - tags: expected list, found 3\n\n",
    );
  });

  test("is coloured when the output takes colours", () => {
    const text = renderRule(report([result("night", [wrongResult])]), { ...quiet, style: createStyle(true) });
    expect(text).toContain("\u001b[35mTidewater.Door\u001b[39m:");
    expect(text).toContain("\u001b[1m\u001b[31mFAIL\u001b[39m\u001b[22m");
  });
});

const skipped = report([], { ruleId: "Tidewater.Gate", managed: true });
const passing = report([result("noon"), result("dawn")], { ruleId: "Tidewater.Boat" });
const failing = report([result("noon"), result("dusk", [wrongResult]), result("night", [wrongSeverity])]);
const alsoFailing = report([result("fog", [wrongResult])], { ruleId: "Tidewater.Crane" });

describe("the list of what failed", () => {
  test("is nothing when nothing ran or all passed", () => {
    expect(renderFailures([skipped, passing], plain)).toBe("");
  });

  test("numbers the rules that failed and names their tests", () => {
    expect(renderFailures([skipped, failing, alsoFailing], plain)).toBe(
      [
        "Failed Tests:",
        "   1. Tidewater.Door:",
        "     - dusk",
        "     - night",
        "   2. Tidewater.Crane:",
        "     - fog",
        "",
        "",
      ].join("\n"),
    );
  });
});

describe("the summary", () => {
  test("counts each rule once, managed ones in the line they are in", () => {
    expect(renderSummary(summarise([skipped, passing, failing, alsoFailing]), plain)).toBe(
      [
        "Test Summary",
        "   Skipped rules:   1 (1 panther managed)",
        "   Passed rules:    1",
        "   Failed rules:    2",
        "   Total rules:     4",
        "",
        "   Passed tests:    3",
        "   Failed tests:    3",
        "   Total tests:     6",
        "",
      ].join("\n"),
    );
  });

  test("counts a managed rule with a passing and a failing test as failed only", () => {
    const { passedRules, failedRules } = summarise([{ ...failing, managed: true }]);
    expect({ passedRules, failedRules }).toEqual({
      passedRules: { all: 0, managed: 0 },
      failedRules: { all: 1, managed: 1 },
    });
  });

  test("has seven totals as data", () => {
    expect(summaryFields(summarise([skipped, passing, failing]))).toEqual({
      skipped_rules: 1,
      passed_rules: 1,
      failed_rules: 1,
      total_rules: 3,
      passed_tests: 3,
      failed_tests: 2,
      total_tests: 5,
    });
  });
});

describe("the results as data", () => {
  test("leave out rules without failures", () => {
    expect(resultsByRule([skipped, passing], false)).toEqual({});
  });

  test("have skipped rules as empty lists when verbose", () => {
    expect(resultsByRule([skipped], true)).toEqual({ "Tidewater.Gate": [] });
  });

  test("have passing tests with empty lists when verbose", () => {
    expect(resultsByRule([passing], true)).toEqual({
      "Tidewater.Boat": [
        { test_name: "noon", passed: true, exceptions: [], failed_results: [] },
        { test_name: "dawn", passed: true, exceptions: [], failed_results: [] },
      ],
    });
  });

  test("have what was expected and what came instead", () => {
    expect(resultsByRule([alsoFailing], false)).toEqual({
      "Tidewater.Crane": [
        {
          test_name: "fog",
          passed: false,
          exceptions: [],
          failed_results: [{ func: "rule", expected: true, output: false, matched: false }],
        },
      ],
    });
  });

  test("have passes before failures when verbose", () => {
    const mixed = report([result("dusk", [wrongResult]), result("noon")]);
    const names = resultsByRule([mixed], true)["Tidewater.Door"]?.map(
      (test) => (test as { test_name: string }).test_name,
    );
    expect(names).toEqual(["noon", "dusk"]);
  });

  test("have exceptions by the wire's method names, with a stack when verbose", () => {
    const error = new Error("no owner");
    const rule = report([result("night", [{ method: "alertContext", error }])]);
    expect(resultsByRule([rule], false)["Tidewater.Door"]).toMatchObject([
      { exceptions: [{ func: "alert_context", exception: "no owner" }] },
    ]);
    expect(resultsByRule([rule], true)["Tidewater.Door"]).toMatchObject([
      { exceptions: [{ func: "alert_context", exception: "no owner", stacktrace: error.stack }] },
    ]);
  });

  test("have the failing rules with number and names of failing tests", () => {
    expect(failuresByRule([passing, failing])).toEqual([
      { rule_id: "Tidewater.Door", num_failed_tests: 2, failed_tests: ["dusk", "night"] },
    ]);
  });

  test("have what is wrong with a rule as a whole", () => {
    expect(failuresByRule([report([], { problems: ["tags: wrong"] })])).toEqual([
      { rule_id: "Tidewater.Door", num_failed_tests: 0, failed_tests: [], rule_problems: ["tags: wrong"] },
    ]);
  });

  test("are one document that says whether the tests passed", () => {
    expect(JSON.parse(renderJson([passing], false))).toMatchObject({ test_results: {}, result: "TESTS_PASSED" });
    expect(JSON.parse(renderJson([failing], false))).toMatchObject({ result: "TESTS_FAILED" });
  });
});

describe("JUnit", () => {
  test("has a suite for each rule that ran, with file and line of each test", () => {
    expect(renderJunit([skipped, alsoFailing, passing], "/project")).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="pypanther" tests="3" failures="1">',
        '  <testsuite name="Tidewater.Crane" tests="1" failures="1">',
        '    <testcase classname="Tidewater.Crane" name="fog" file="content/door.ts" line="3">',
        `      <failure message="fog">- Expected rule() to return 'true', but got 'false'</failure>`,
        "    </testcase>",
        "  </testsuite>",
        '  <testsuite name="Tidewater.Boat" tests="2" failures="0">',
        '    <testcase classname="Tidewater.Boat" name="noon" file="content/door.ts" line="4"/>',
        '    <testcase classname="Tidewater.Boat" name="dawn" file="content/door.ts" line="4"/>',
        "  </testsuite>",
        "</testsuites>",
        "",
      ].join("\n"),
    );
  });

  test("escapes what XML cannot hold", () => {
    const text = renderJunit([report([result('<a> & "b" \u0001 \ud800')])], "/project");
    expect(text).toContain('name="&lt;a&gt; &amp; &quot;b&quot; \ufffd \ufffd"');
  });

  test("has a rule that is not valid as a failing case", () => {
    expect(renderJunit([report([], { problems: ["tags: wrong"] })], "/project")).toContain(
      '<failure message="the rule itself">tags: wrong</failure>',
    );
  });
});

describe("GitHub annotations", () => {
  test("mark the line of a failing test", () => {
    expect(renderAnnotations([alsoFailing], "/project")).toBe(
      "::error file=content/door.ts,line=3,title=Tidewater.Crane%3A fog::- Expected rule() to return 'true', but got 'false'\n",
    );
  });

  test("mark the line that threw", () => {
    const error = new Error("no owner");
    error.stack = "Error: no owner\n    at title (/project/content/owner.ts:7:9)";
    expect(renderAnnotations([report([result("night", [{ method: "title", error }])])], "/project")).toMatch(
      /^::error file=content\/owner\.ts,line=7,/,
    );
  });

  test("are not given by texts of a log, and nothing in them acts on a terminal", () => {
    const title = "a\r\n::error::b\u001b[2J\u009b\u202e ##[error]c";
    const failing = report([result("night", [{ method: "title", expected: "x", actual: title }])]);
    expect(renderAnnotations([failing], "/project")).toMatch(/^::error file=[^\n\r\u001b\u009b\u202e]*\n$/);
    const text = renderRule(failing, { style: plain, verbose: false, directory: "/project" });
    expect(text).toContain("+::error::b�[2J�� �#[error]c");
    expect(text).not.toMatch(/^\s*::/m);
  });

  test("keep a message on one line", () => {
    const text = renderAnnotations([report([], { problems: ["50% of\nit"] })], "/project");
    expect(text).toBe("::error title=Tidewater.Door::50%25 of%0Ait\n");
  });
});

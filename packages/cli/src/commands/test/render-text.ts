import type { RuleTestInit, RuleTestResult, TestProblem } from "@pypanther/core";
import type { Style } from "../../kernel/style";
import { describeLocation, projectLocation, sourceLine } from "../../project/source-line";
import { inertLines } from "../../render/visible";
import { needsDiff, renderDiff } from "./diff";
import { type Count, type RuleReport, type TestSummary, verdictOf } from "./report";

/** How to render a report. */
export interface TextOptions {
  readonly style: Style;
  /** Whether to show what passed, what was skipped, and stack traces. */
  readonly verbose: boolean;
  /** The project's directory, from which paths are shown. */
  readonly directory: string;
}

const detail = (text: string): string => `     - ${text}`;
const below = (text: string): string => `         ${text}`;

function errorLines(method: string, error: Error, { style, verbose, directory }: TextOptions): string[] {
  const kind = error.name === "Error" || "details" in error || "exitCode" in error ? "" : `${error.name}: `;
  const text = inertLines(`${kind}${error.message}`);
  const lead = method === "test" ? "The test could not be run" : `Exception occurred in ${method}()`;
  const at = projectLocation(error.stack, directory);
  const source = at && sourceLine(at);
  const lines = [detail(text ? `${lead}: ${text}` : lead)];
  if (at) lines.push(below(style.dim(`at ${describeLocation(at, directory)}`)));
  if (source) lines.push(below(`  ${source}`));
  if (!verbose || !error.stack) return lines;
  const stack = inertLines(error.stack)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return [...lines, "", ...stack.map((line) => `             ${style.red(line)}`), ""];
}

function problemLines(problem: TestProblem, options: TextOptions): string[] {
  const { method, error, expected, actual } = problem;
  if (error) return errorLines(method, error, options);
  if (needsDiff(expected, actual)) {
    const lead = detail(`Expected ${method}() to return something else (- expected, + actual):`);
    return [lead, ...renderDiff(expected, actual, options.style).map(below)];
  }
  const [wanted, got] = [expected, actual].map((value) => inertLines(String(value)));
  return [detail(`Expected ${method}() to return '${wanted}', but got '${got}'`)];
}

function expectations(result: RuleTestResult): string[] {
  // Tests of other kinds than rules have some of these.
  const test: Partial<RuleTestInit> = result.test;
  const labels: [string, unknown][] = [
    ["Severity", test.expectedSeverity],
    ["Title", test.expectedTitle],
    ["Dedup", test.expectedDedup],
    ["Runbook", test.expectedRunbook],
    ["Reference", test.expectedReference],
    ["Description", test.expectedDescription],
    ["Destinations", test.expectedDestinations?.join(", ")],
    ["Alert context", test.expectedAlertContext && JSON.stringify(test.expectedAlertContext)],
    ["Unique", test.expectedUnique],
  ];
  return labels.flatMap(([label, value]) => (value ? [detail(`${label}: ${String(value)}`)] : []));
}

function testLines(result: RuleTestResult, options: TextOptions): string[] {
  const { style, verbose, directory } = options;
  const { test, passed, problems, location } = result;
  if (passed) return verbose ? [`   ${style.green("PASS")}: ${test.name}`, ...expectations(result)] : [];
  const [, file = "", line = ""] = /^(.*):(\d+)$/.exec(location) ?? [];
  const at = file ? style.dim(` (${describeLocation({ file, line: Number(line) }, directory)})`) : "";
  const heading = `   ${style.bold(style.red("FAIL"))}: ${test.name}${at}`;
  return [heading, ...problems.flatMap((problem) => problemLines(problem, options))];
}

/** One rule: its failing tests, with `verbose` the others too; nothing for a rule that has nothing to show. */
export function renderRule(report: RuleReport, options: TextOptions): string {
  const { style, verbose } = options;
  const { ruleId, results, problems } = report;
  const lines =
    problems.length > 0
      ? [
          `   ${style.bold(style.red("FAIL"))}: the rule itself`,
          ...problems.map((problem) => detail(inertLines(problem))),
        ]
      : [];
  lines.push(...results.flatMap((result) => testLines(result, options)));
  if (verbose && verdictOf(report) === "skipped") lines.push(`   ${style.yellow("SKIP")}: rule had no tests`);
  return lines.length === 0 ? "" : `${[`${style.magenta(ruleId)}:`, ...lines, ""].join("\n")}\n`;
}

/** The numbered list of what failed; nothing when nothing did. */
export function renderFailures(reports: readonly RuleReport[], style: Style): string {
  const failed = reports.filter((report) => verdictOf(report) === "failed");
  if (failed.length === 0) return "";
  const lines = failed.flatMap(({ ruleId, results, problems }, index) => [
    `   ${index + 1}. ${style.bold(ruleId)}:`,
    ...(problems.length > 0 ? [detail("the rule itself")] : []),
    ...results.filter(({ passed }) => !passed).map(({ test }) => detail(test.name)),
  ]);
  return `${["Failed Tests:", ...lines, ""].join("\n")}\n`;
}

/** The totals. */
export function renderSummary(summary: TestSummary, style: Style): string {
  const number = (count: number): string => String(count).padStart(3);
  const rules = (label: string, { all, managed }: Count): string =>
    `   ${label.padEnd(15)}${number(all)}${managed > 0 ? ` (${managed} panther managed)` : ""}`;
  const failed = (line: string, count: number): string => (count > 0 ? style.red(line) : line);
  return `${[
    "Test Summary",
    rules("Skipped rules:", summary.skippedRules),
    rules("Passed rules:", summary.passedRules),
    failed(rules("Failed rules:", summary.failedRules), summary.failedRules.all),
    `   ${"Total rules:".padEnd(15)}${number(summary.totalRules)}`,
    "",
    `   ${"Passed tests:".padEnd(15)}${number(summary.passedTests)}`,
    failed(`   ${"Failed tests:".padEnd(15)}${number(summary.failedTests)}`, summary.failedTests),
    `   ${"Total tests:".padEnd(15)}${number(summary.totalTests)}`,
  ].join("\n")}\n`;
}

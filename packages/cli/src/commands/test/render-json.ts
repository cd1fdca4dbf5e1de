import type { RuleTestResult } from "@pypanther/core";
import { findingText } from "../../project/findings";
import { describeFile, parseLocation, projectLocation } from "../../project/source-line";
import { wireMethod } from "../shared/wire-method";
import { type RuleReport, summarise, type TestSummary, verdictOf } from "./report";

/** How to write results. */
export interface JsonOptions {
  /** Whether to write passing tests and stack traces too. */
  readonly verbose: boolean;
  /** The project's directory, from which paths are written. */
  readonly directory: string;
}

type Place = { readonly file: string; readonly line: number } | undefined;

/** A place as two fields, null when it is not known. */
function placeFields(place: Place, directory: string): Record<string, unknown> {
  return place ? { file: describeFile(place.file, directory), line: place.line } : { file: null, line: null };
}

function exceptionEntry(method: string, error: Error, { verbose, directory }: JsonOptions): Record<string, unknown> {
  return {
    func: wireMethod(method),
    exception: error.message,
    ...placeFields(projectLocation(error.stack, directory), directory),
    ...(verbose && { stacktrace: error.stack ?? "" }),
  };
}

/** One test as JSON. */
export function testEntry(
  { test, passed, location, problems }: RuleTestResult,
  options: JsonOptions,
): Record<string, unknown> {
  return {
    test_name: test.name,
    passed,
    ...placeFields(parseLocation(location), options.directory),
    exceptions: problems.flatMap(({ method, error }) => (error ? [exceptionEntry(method, error, options)] : [])),
    failed_results: problems
      .filter(({ error }) => !error)
      .map(({ method, expected, actual }) => ({
        func: wireMethod(method),
        expected,
        output: actual ?? null,
        matched: false,
      })),
  };
}

/** The results of each rule: failing tests only, or with `verbose` all of them, passes before failures. */
export function resultsByRule(reports: readonly RuleReport[], options: JsonOptions): Record<string, unknown[]> {
  const entries = reports.map(({ ruleId, results }) => {
    const passes = options.verbose ? results.filter(({ passed }) => passed) : [];
    const shown = [...passes, ...results.filter(({ passed }) => !passed)];
    return [ruleId, shown.map((result) => testEntry(result, options))] as const;
  });
  return Object.fromEntries(entries.filter(([, tests]) => options.verbose || tests.length > 0));
}

/** The rules that failed, with the names of their failing tests. */
export function failuresByRule(reports: readonly RuleReport[]): Record<string, unknown>[] {
  return reports
    .filter((report) => verdictOf(report) === "failed")
    .map(({ ruleId, results, problems }) => {
      const failed = results.filter(({ passed }) => !passed).map(({ test }) => test.name);
      return {
        rule_id: ruleId,
        num_failed_tests: failed.length,
        failed_tests: failed,
        ...(problems.length > 0 && { rule_problems: problems.map(findingText) }),
      };
    });
}

/** The seven totals. */
export function summaryFields(summary: TestSummary): Record<string, number> {
  return {
    skipped_rules: summary.skippedRules.all,
    passed_rules: summary.passedRules.all,
    failed_rules: summary.failedRules.all,
    total_rules: summary.totalRules,
    passed_tests: summary.passedTests,
    failed_tests: summary.failedTests,
    total_tests: summary.totalTests,
  };
}

/** The whole run as one document; `upload` has it as a part of its own. */
export function testDocument(reports: readonly RuleReport[], options: JsonOptions): Record<string, unknown> {
  const failed = reports.some((report) => verdictOf(report) === "failed");
  return {
    test_results: resultsByRule(reports, options),
    failed_tests_summary: failuresByRule(reports),
    test_summary: summaryFields(summarise(reports)),
    result: failed ? "TESTS_FAILED" : "TESTS_PASSED",
  };
}

/** The whole run as the text of one JSON document. */
export function renderJson(reports: readonly RuleReport[], options: JsonOptions): string {
  return `${JSON.stringify(testDocument(reports, options), null, 2)}\n`;
}

import type { RuleTestResult } from "@pypanther/core";
import type { Finding } from "../../project/findings";

/** What testing one rule gave. */
export interface RuleReport {
  readonly ruleId: string;
  /** Whether the rule comes from a pack. */
  readonly managed: boolean;
  /** In the order of the rule's tests. */
  readonly results: readonly RuleTestResult[];
  /** What is wrong with the rule as a whole, so that it fails whatever its tests say. */
  readonly problems: readonly Finding[];
}

/** How often something happened, and how often of that to managed rules. */
export interface Count {
  readonly all: number;
  readonly managed: number;
}

/** The totals of a run. Each rule is skipped, passed or failed, and counts once. */
export interface TestSummary {
  readonly skippedRules: Count;
  readonly passedRules: Count;
  readonly failedRules: Count;
  readonly totalRules: number;
  readonly passedTests: number;
  readonly failedTests: number;
  readonly totalTests: number;
}

/** What became of a rule: `skipped` when none of its tests ran and nothing is wrong with it. */
export function verdictOf({ results, problems }: RuleReport): "skipped" | "passed" | "failed" {
  if (problems.length > 0 || results.some(({ passed }) => !passed)) return "failed";
  return results.length === 0 ? "skipped" : "passed";
}

/** Counts rules and tests. */
export function summarise(reports: readonly RuleReport[]): TestSummary {
  const count = (verdict: string): Count => {
    const rules = reports.filter((report) => verdictOf(report) === verdict);
    return { all: rules.length, managed: rules.filter(({ managed }) => managed).length };
  };
  const results = reports.flatMap((report) => report.results);
  const passedTests = results.filter(({ passed }) => passed).length;
  return {
    skippedRules: count("skipped"),
    passedRules: count("passed"),
    failedRules: count("failed"),
    totalRules: reports.length,
    passedTests,
    failedTests: results.length - passedTests,
    totalTests: results.length,
  };
}

/** What is odd about a rule's tests, although they may pass. */
export function warningsOf({ ruleId, results }: RuleReport): string[] {
  return results.flatMap(({ test, warnings = [] }) => warnings.map((text) => `${ruleId} ("${test.name}"): ${text}.`));
}

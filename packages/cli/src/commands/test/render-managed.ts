import { describeFile, describeLocation } from "../../project/source-line";
import { inertLines } from "../../render/visible";
import type { Style } from "../../kernel/style";
import type { ChangedField, ManagedReport, ManagedTestResult } from "./managed-tests";
import { type JsonOptions, testEntry } from "./render-json";
import { detail, problemLines, type TextOptions } from "./render-text";
import type { RuleReport } from "./report";

function describeChange({ field, kind, at }: ChangedField, directory: string): string {
  return `${kind} of ${field}${at ? ` (${describeLocation(at, directory)})` : ""}`;
}

function testLines({ verdict, result, because }: ManagedTestResult, options: TextOptions): string[] {
  const { style, verbose, directory } = options;
  const name = inertLines(result.test.name);
  if (verdict === "passed") return verbose ? [`   ${style.green("PASS")}: ${name}`] : [];
  const problems = result.problems.flatMap((problem) => problemLines(problem, options));
  if (verdict === "failed") return [`   ${style.bold(style.red("FAIL"))}: ${name}`, ...problems];
  const changes = because.map((change) => describeChange(change, directory)).join(", ");
  return [`   ${style.yellow("DIFFERS")}: ${name}`, detail(`because of your ${changes}`), ...problems];
}

/** One managed rule or policy: the tests that fail or differ, with `verbose` the others too; nothing when there is none to show. */
export function renderManagedRule({ ruleId, pack, results }: ManagedReport, options: TextOptions): string {
  const lines = results.flatMap((result) => testLines(result, options));
  if (lines.length === 0) return "";
  return `${[`${options.style.magenta(ruleId)} ${options.style.dim(`(${pack})`)}:`, ...lines, ""].join("\n")}\n`;
}

function count(reports: readonly ManagedReport[]): Record<ManagedTestResult["verdict"], number> {
  const results = reports.flatMap((report) => report.results);
  const of = (verdict: string): number => results.filter((result) => result.verdict === verdict).length;
  return { passed: of("passed"), differs: of("differs"), failed: of("failed") };
}

/** The totals, and what they mean for the reader. */
export function renderManagedSummary(reports: readonly ManagedReport[], style: Style): string {
  const { passed, differs, failed } = count(reports);
  const row = (label: string, number: number): string => `   ${label.padEnd(26)}${String(number).padStart(4)}`;
  return `${[
    "The packs' own tests, with your overrides",
    row("Rules and policies:", reports.length),
    row("Passed:", passed),
    row("Differ by your overrides:", differs),
    failed > 0 ? style.red(row("Failed:", failed)) : row("Failed:", failed),
    ...(differs > 0 ? ["", "What differs is no failure: check that it is what your overrides are for."] : []),
  ].join("\n")}\n`;
}

/** All of it as the text of one JSON document. */
export function renderManagedJson(reports: readonly ManagedReport[], options: JsonOptions): string {
  const entries = reports.map(({ ruleId, pack, results }) => ({
    rule_id: ruleId,
    pack,
    tests: results
      .filter(({ verdict }) => options.verbose || verdict !== "passed")
      .map(({ verdict, result, because }) => ({
        ...testEntry(result, options),
        verdict,
        because: because.map(({ field, kind, at }) => ({
          field,
          kind,
          file: at ? describeFile(at.file, options.directory) : null,
          line: at?.line ?? null,
        })),
      })),
  }));
  const { passed, differs, failed } = count(reports);
  const document = {
    managed_test_results: entries.filter(({ tests }) => options.verbose || tests.length > 0),
    managed_test_summary: {
      total_rules: reports.length,
      passed_tests: passed,
      differing_tests: differs,
      failed_tests: failed,
      total_tests: passed + differs + failed,
    },
    result: failed > 0 ? "TESTS_FAILED" : "TESTS_PASSED",
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A report for build servers, which know of passed and failed only: what differs by an override has passed. */
export function asRuleReport({ ruleId, results }: ManagedReport): RuleReport {
  return {
    ruleId,
    managed: true,
    problems: [],
    results: results.map(({ verdict, result }) =>
      verdict === "differs" ? { ...result, passed: true, problems: [] } : result,
    ),
  };
}

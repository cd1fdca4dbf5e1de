import type { RuleTestResult } from "@pypanther/core";
import { type Finding, findingText } from "../../project/findings";
import { plain } from "../../kernel/style";
import { describeFile, parseLocation } from "../../project/source-line";
import { type RuleReport, summarise } from "./report";
import { renderRule } from "./render-text";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Text for an attribute or an element; what XML 1.0 cannot hold at all becomes U+FFFD. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"\n\r\t]/g, (character) => escapes[character] ?? character);
}

function details(
  report: RuleReport,
  results: readonly RuleTestResult[],
  problems: readonly Finding[],
  directory: string,
): string {
  const text = renderRule({ ...report, results, problems }, { style: plain, verbose: false, directory });
  // Without the heading and the indentation that belong to the rule.
  return text
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((line) => line.replace(/^ {5}/, ""))
    .join("\n");
}

function testCase(report: RuleReport, result: RuleTestResult, directory: string): string[] {
  const open = `    <testcase classname="${xml(report.ruleId)}" name="${xml(result.test.name)}"${fileAttribute(result.location, directory)}`;
  if (result.passed) return [`${open}/>`];
  const text = xml(details(report, [result], [], directory));
  return [`${open}>`, `      <failure message="${xml(result.test.name)}">${text}</failure>`, "    </testcase>"];
}

function fileAttribute(location: string, directory: string): string {
  const at = parseLocation(location);
  return at ? ` file="${xml(describeFile(at.file, directory))}" line="${at.line}"` : "";
}

function suite(report: RuleReport, directory: string): string[] {
  const { ruleId, results, problems } = report;
  const failures = results.filter(({ passed }) => !passed).length + (problems.length > 0 ? 1 : 0);
  const tests = results.length + (problems.length > 0 ? 1 : 0);
  const ruleProblem =
    problems.length === 0
      ? []
      : [
          `    <testcase classname="${xml(ruleId)}" name="the rule itself">`,
          `      <failure message="the rule itself">${xml(problems.map(findingText).join("\n"))}</failure>`,
          "    </testcase>",
        ];
  return [
    `  <testsuite name="${xml(ruleId)}" tests="${tests}" failures="${failures}">`,
    ...ruleProblem,
    ...results.flatMap((result) => testCase(report, result, directory)),
    "  </testsuite>",
  ];
}

/** The run in the JUnit XML that build servers read: a suite for each rule that has anything to show. */
export function renderJunit(reports: readonly RuleReport[], directory: string): string {
  const { totalTests, failedTests } = summarise(reports);
  const ruleFailures = reports.filter(({ problems }) => problems.length > 0).length;
  const shown = reports.filter(({ results, problems }) => results.length > 0 || problems.length > 0);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pypanther" tests="${totalTests + ruleFailures}" failures="${failedTests + ruleFailures}">`,
    ...shown.flatMap((report) => suite(report, directory)),
    "</testsuites>",
  ].join("\n")}\n`;
}

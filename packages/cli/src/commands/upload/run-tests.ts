import { registeredDetections } from "@pypanther/core/runtime";
import type { Output } from "../../kernel/context";
import { renderFailures, renderRule, renderSummary } from "../test/render-text";
import { type RuleReport, summarise, verdictOf } from "../test/report";
import { runRuleTests } from "../test/run-rule-tests";

/** Runs the tests of every registered rule and, if there is an output, shows them there as `pypanther test` does. */
export async function runAllTests(directory: string, output: Output | undefined, verbose: boolean) {
  const reports: RuleReport[] = [];
  for await (const report of runRuleTests(registeredDetections())) {
    reports.push(report);
    output?.write(renderRule(report, { style: output.style, verbose, directory }));
  }
  output?.write(`${renderFailures(reports, output.style)}${renderSummary(summarise(reports), output.style)}\n`);
  return { reports, failed: reports.some((report) => verdictOf(report) === "failed") };
}

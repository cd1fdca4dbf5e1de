import { relative } from "node:path";
import type { RuleTestResult } from "@pypanther/core";
import { plain } from "../../kernel/style";
import { parseLocation, projectLocation } from "../../project/source-line";
import { workflowCommand } from "../../render/workflow-command";
import type { RuleReport } from "./report";
import { renderRule } from "./render-text";

type Place = ReturnType<typeof parseLocation>;

/** Where something was thrown in the project, else where the test is. */
function placeOf(result: RuleTestResult, directory: string): Place {
  const thrown = result.problems.find(({ error }) => error && projectLocation(error.stack, directory))?.error;
  return (thrown && projectLocation(thrown.stack, directory)) ?? parseLocation(result.location);
}

/** GitHub workflow commands that mark each failure at its line in a pull request. */
export function renderAnnotations(reports: readonly RuleReport[], directory: string): string {
  const lines = reports.flatMap((report) => {
    const { ruleId, results, problems } = report;
    const ofRule = problems.map(({ place: at, message }) =>
      workflowCommand("error", { ...parseLocation(at ?? ""), title: ruleId }, message),
    );
    const ofTests = results
      .filter(({ passed }) => !passed)
      .map((result) => {
        const text = renderRule(
          { ...report, results: [result], problems: [] },
          { style: plain, verbose: false, directory },
        );
        const message = text
          .trimEnd()
          .split("\n")
          .slice(2)
          .map((line) => line.trimStart())
          .join("\n");
        const at = placeOf(result, directory);
        const file = at && relative(directory, at.file);
        return workflowCommand("error", { title: `${ruleId}: ${result.test.name}`, file, line: at?.line }, message);
      });
    return [...ofRule, ...ofTests];
  });
  return lines.map((line) => `${line}\n`).join("");
}

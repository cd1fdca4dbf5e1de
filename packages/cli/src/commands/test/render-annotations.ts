import { relative } from "node:path";
import type { RuleTestResult } from "@pypanther/core";
import { plain } from "../../kernel/style";
import { projectLocation } from "../../project/source-line";
import { inertLines } from "../../render/visible";
import type { RuleReport } from "./report";
import { renderRule } from "./render-text";

const property = (text: string): string =>
  data(text).replace(/[:,]/g, (character) => (character === ":" ? "%3A" : "%2C"));
const data = (text: string): string =>
  text.replace(/[%\r\n]/g, (character) => ({ "%": "%25", "\r": "%0D" })[character] ?? "%0A");

function place(result: RuleTestResult, directory: string): string {
  const thrown = result.problems.find(({ error }) => error && projectLocation(error.stack, directory))?.error;
  const at = thrown && projectLocation(thrown.stack, directory);
  const [, file, line] = /^(.*):(\d+)$/.exec(at ? `${at.file}:${at.line}` : result.location) ?? [];
  return file ? `file=${property(relative(directory, file))},line=${line},` : "";
}

/** GitHub workflow commands that mark each failure at its line in a pull request. */
export function renderAnnotations(reports: readonly RuleReport[], directory: string): string {
  const lines = reports.flatMap((report) => {
    const { ruleId, results, problems } = report;
    const ofRule = problems.map(({ place: at, message }) => {
      const [, file, line] = /^(.*):(\d+)$/.exec(at ?? "") ?? [];
      const where = file ? `file=${property(file)},line=${line},` : "";
      return `::error ${where}title=${property(ruleId)}::${data(inertLines(message))}`;
    });
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
        return `::error ${place(result, directory)}title=${property(`${ruleId}: ${result.test.name}`)}::${data(message)}`;
      });
    return [...ofRule, ...ofTests];
  });
  return lines.map((line) => `${line}\n`).join("");
}

import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { defineCommand } from "../../kernel/command";
import type { CommandContext } from "../../kernel/context";
import { choiceOption, integerOption, switchOption } from "../../kernel/options";
import { findMainFile } from "../../project/main-file";
import { checkProject } from "./check-project";
import { renderGitHub } from "./render-github";
import { renderJson } from "./render-json";
import { renderSarif } from "./render-sarif";
import { renderText } from "./render-text";
import { type CheckReport, reportOf } from "./report";
import { repositoryPaths } from "./repository-path";

const outputs = ["text", "json", "github", "sarif"] as const;

function render(report: CheckReport, output: (typeof outputs)[number], { root, stdout }: CommandContext): string {
  if (output === "text") return renderText(report, stdout.style);
  if (output === "json") return renderJson(report);
  const directory = realpathSync(root);
  const pathOf = repositoryPaths(directory);
  if (output === "github") return renderGitHub(report, pathOf);
  return renderSarif(report, pathOf, relative(directory, findMainFile(directory)));
}

/** `pypanther check` */
export const command = defineCommand({
  options: {
    "minimum-tests": integerOption(
      "minimum-tests",
      "Tests that each rule of your own must have; from 2 on, one must expect a match and one must not",
    ),
    strict: switchOption("Let warnings fail the check too"),
    output: choiceOption("output", "Form of the output", outputs),
  },
  examples: [
    ["check", "Look for mistakes that tests do not show"],
    ["check --strict --minimum-tests 2", "The same, with nothing let through"],
    ["check --output sarif > check.sarif", "Write a report for code scanning"],
  ],
  async run({ minimumTests = 0, strict, output }, context) {
    const { stdout, stderr, env, root } = context;
    const report = reportOf(await checkProject(context, minimumTests), strict);
    stdout.write(render(report, output, context));
    if (output === "text" && env["GITHUB_ACTIONS"]) {
      stderr.write(renderGitHub(report, repositoryPaths(realpathSync(root))));
    }
    return report.failed ? 1 : 0;
  },
});

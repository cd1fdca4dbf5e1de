import { type DetectionClass, isCorrelationRuleClass, nearMiss, registeredDetections } from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import type { CommandContext } from "../../kernel/context";
import { UsageError, UserError } from "../../kernel/errors";
import { choiceOption, integerOption, switchOption, textsOption } from "../../kernel/options";
import { warnOfIdleChanges } from "../../project/idle-changes";
import { logTypeFindings, warnOf } from "../../project/findings";
import { loadProject } from "../../project/load-project";
import { missingRules } from "../../project/missing";
import { silentMembers } from "../../project/silent-members";
import { explainNoMatch } from "../shared/no-match";
import { schemasFor } from "../shared/schemas-for";
import { ruleFilterOf, ruleFilterOptions } from "../shared/rule-filter-options";
import { renderAnnotations } from "./render-annotations";
import { renderJson } from "./render-json";
import { renderJunit } from "./render-junit";
import { renderFailures, renderRule, renderSummary } from "./render-text";
import { type RuleReport, summarise, verdictOf, warningsOf } from "./report";
import { runRuleTests } from "./run-rule-tests";
import { testManaged } from "./test-managed";
import { watchTests } from "./watch";

/** Tells of test names that no test has. Throws a UserError when nothing ran because of them. */
function checkTestNames(wanted: readonly string[], rules: readonly DetectionClass[], { stderr }: CommandContext): void {
  const known = [...new Set(rules.flatMap(({ attributes }) => attributes.tests.map(({ name }) => name)))];
  const missing = wanted.filter((name) => !known.includes(name));
  const lines = missing.map((name) => {
    const near = nearMiss(name, known);
    return `No test is named "${name}".${near ? ` Did you mean "${near}"?` : ""}`;
  });
  if (missing.length === wanted.length) throw new UserError(lines.join("\n"));
  for (const line of lines) stderr.write(`${stderr.style.yellow("Warning:")} ${line}\n`);
}

function hintAfterFailure(failed: readonly RuleReport[], { stderr }: CommandContext): void {
  const [first] = failed;
  if (first)
    stderr.write(`${stderr.style.dim(`See more of one: npx pypanther test --id ${first.ruleId} --verbose`)}\n`);
}

/** `pypanther test` */
export const command = defineCommand({
  options: {
    ...ruleFilterOptions,
    "test-names": textsOption("Tests of these names"),
    verbose: switchOption("Show tests that pass, rules without tests, and stack traces"),
    output: choiceOption("output", "Form of the output", ["text", "json", "junit"]),
    "minimum-tests": integerOption(
      "minimum-tests",
      "Fail rules of your own with fewer tests; from 2 on, one must expect a match and one must not",
    ),
    managed: switchOption("Run the tests that packs ship, with your overrides in force"),
    watch: switchOption("Run again whenever a file changes"),
  },
  examples: [
    ["test", "Run the tests of every registered rule"],
    ["test --id Acme.Login.Odd --verbose", "Those of one rule, in full"],
    ["test --managed", "See which of the packs' own tests your overrides change"],
    ["test --output junit > report.xml", "Write a report for a build server"],
  ],
  async run(args, context) {
    const { stdout, stderr, env } = context;
    if (args.watch) {
      const argv = context.argv.filter((word) => !/^--watch(=|$)/.test(word));
      await watchTests(argv, context);
      return 0;
    }
    const project = await loadProject(context);
    const { directory } = project;
    warnOf(missingRules(project), stderr);
    warnOfIdleChanges(stderr);
    const registered = registeredDetections();
    const filter = ruleFilterOf(args);
    const rules = registeredDetections(filter);
    if (registered.length === 0) {
      throw new UsageError("main.ts registers no rules, so there is nothing to test. Add a register(...) to it.");
    }
    if (rules.length === 0) {
      throw new UserError(explainNoMatch(filter, registered, "registered"));
    }
    if (args.managed) return testManaged(rules, directory, args, context);
    warnOf(logTypeFindings(project, await schemasFor(context)), stderr);
    const enabled = rules.filter(({ attributes }) => attributes.enabled);
    warnOf(silentMembers(enabled.filter(isCorrelationRuleClass), project), stderr);
    if (args.testNames) checkTestNames(args.testNames, rules, context);

    const reports: RuleReport[] = [];
    const { verbose, output } = args;
    const textOptions = { style: stdout.style, verbose, directory };
    for await (const report of runRuleTests(rules, project, args)) {
      reports.push(report);
      if (output === "text") stdout.write(renderRule(report, textOptions));
      for (const line of warningsOf(report)) stderr.write(`${stderr.style.yellow("Warning:")} ${line}\n`);
    }
    if (output === "json") stdout.write(renderJson(reports, textOptions));
    else if (output === "junit") stdout.write(renderJunit(reports, directory));
    else stdout.write(renderFailures(reports, stdout.style) + renderSummary(summarise(reports), stdout.style));

    const failed = reports.filter((report) => verdictOf(report) === "failed");
    if (env["GITHUB_ACTIONS"]) stderr.write(renderAnnotations(failed, directory));
    else hintAfterFailure(failed, context);
    return failed.length > 0 ? 1 : 0;
  },
});

import { type DetectionClass, isManaged } from "@pypanther/core/runtime";
import type { CommandContext } from "../../kernel/context";
import { UserError } from "../../kernel/errors";
import { type ManagedReport, runManagedTests } from "./managed-tests";
import { asRuleReport, renderManagedJson, renderManagedRule, renderManagedSummary } from "./render-managed";
import { renderAnnotations } from "./render-annotations";
import { renderJunit } from "./render-junit";

/** How to run the tests of packs, and how to say what came of them. */
export interface ManagedOptions {
  readonly testNames?: readonly string[];
  readonly verbose: boolean;
  readonly output: string;
}

/**
 * `pypanther test --managed`: the packs' own tests of what is registered and managed among `detections`. Gives the exit code.
 * Throws a UserError when nothing is managed, or no test of the given names.
 */
export async function testManaged(
  detections: readonly DetectionClass[],
  directory: string,
  { testNames, verbose, output }: ManagedOptions,
  { stdout, stderr, env }: CommandContext,
): Promise<number> {
  if (!detections.some(isManaged)) {
    throw new UserError(
      "None of these rules comes from a pack. Leave out --managed to run the tests of your own rules.",
    );
  }
  const reports: ManagedReport[] = [];
  for await (const report of runManagedTests(detections, directory, testNames)) {
    reports.push(report);
    if (output === "text") stdout.write(renderManagedRule(report, { style: stdout.style, verbose, directory }));
  }
  if (testNames && reports.every(({ results }) => results.length === 0)) {
    throw new UserError(`Nothing managed here has a test named ${testNames.map((name) => `"${name}"`).join(" or ")}.`);
  }
  const asRules = reports.map(asRuleReport);
  if (output === "json") stdout.write(renderManagedJson(reports, { verbose, directory }));
  else if (output === "junit") stdout.write(renderJunit(asRules, directory));
  else stdout.write(renderManagedSummary(reports, stdout.style));
  const failed = asRules.filter(({ results }) => results.some(({ passed }) => !passed));
  if (env["GITHUB_ACTIONS"]) stderr.write(renderAnnotations(failed, directory));
  return failed.length > 0 ? 1 : 0;
}

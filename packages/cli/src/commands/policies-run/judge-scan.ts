import { resolve } from "node:path";
import { Severity } from "@pypanther/core/runtime";
import { type InputProblem, type PoliciesReport, runPolicies, type RunPoliciesOptions } from "@pypanther/engine";
import type { CommandContext } from "../../kernel/context";
import { UserError } from "../../kernel/errors";
import { openDurableStore } from "../run/open-store";
import { renderProblem } from "../run/render-summary";
import { writeAtomically } from "../shared/write-atomically";
import type { ChosenPolicies } from "./choose-policies";
import { pageData } from "./page/page-data";
import { renderPage } from "./page/render-page";
import { renderJson } from "./render-json";
import { renderOcsf } from "./render-ocsf";
import { renderSummary } from "./render-summary";
import { isShown, renderText } from "./render-text";

/** The first problems are shown, the others counted. */
const MAX_PROBLEMS = 20;

/** How the resources of a scan are judged, and where what comes of it goes. */
export interface JudgeScanOptions extends Pick<RunPoliciesOptions, "sources" | "unpack" | "partial"> {
  readonly chosen: ChosenPolicies;
  readonly output: "text" | "json" | "ocsf";
  /** The file to write the report to. */
  readonly report?: string | undefined;
  /** From which severity on a failing resource makes the exit code 1. */
  readonly failOn?: Severity | undefined;
  /** The directory that keeps statuses and alerts. */
  readonly store?: string | undefined;
}

function write(report: PoliciesReport, options: JudgeScanOptions, { stdout, stderr, cwd }: CommandContext): void {
  const { chosen, output } = options;
  const { policies, disabled } = chosen;
  if (options.report !== undefined) {
    writeAtomically(resolve(cwd, options.report), renderPage(pageData(report, policies)));
  }
  if (output === "json") stdout.write(renderJson(report));
  else if (output === "ocsf") for (const line of renderOcsf(report, policies)) stdout.write(line);
  else stdout.write(renderText(report, policies, stdout.columns, stdout.style));
  if (output === "text") stderr.write("\n");
  const suited = options.report === undefined ? output : "report";
  stderr.write(renderSummary(report, { policies: policies.length, disabled, output: suited }, stderr.style));
  if (options.report !== undefined) stderr.write(`Wrote ${options.report}. Open it in a browser.\n`);
}

function isBad({ findings, malformed }: PoliciesReport, failOn: Severity | undefined): boolean {
  const shown = findings.filter(isShown);
  if (malformed > 0 || shown.some(({ status }) => status === "ERROR")) return true;
  return failOn !== undefined && shown.some(({ severity }) => Severity.atLeast(severity, failOn));
}

/**
 * Judges the resources of a scan, writes what came of it, and remembers it when a store is given. Returns the exit code:
 * 1 when something could not be read or judged, or fails with the severity asked for.
 */
export async function judgeScan(options: JudgeScanOptions, context: CommandContext): Promise<number> {
  const { stderr, cwd, signal } = context;
  const store = options.store === undefined ? undefined : openDurableStore(resolve(cwd, options.store), cwd);
  let problems = 0;
  const onProblem = (problem: InputProblem): void => {
    problems += 1;
    if (problems <= MAX_PROBLEMS) stderr.write(renderProblem(problem, stderr.style));
  };
  try {
    const { sources, unpack, partial, chosen, failOn } = options;
    const { policies, inUse } = chosen;
    const deliver = (report: PoliciesReport): void => write(report, options, context);
    const report = await runPolicies({
      sources,
      ...(unpack && { unpack }),
      ...(partial !== undefined && { partial }),
      policies,
      inUse,
      onProblem,
      signal,
      deliver,
      ...(store && { store }),
    });
    return isBad(report, failOn) ? 1 : 0;
  } catch (thrown) {
    if (signal.aborted) throw new UserError("Stopped before the end: nothing was judged and nothing is remembered.");
    throw thrown;
  } finally {
    await store?.close();
  }
}

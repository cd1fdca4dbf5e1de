import type { RuleClass } from "@pypanther/core/runtime";
import { type Alert, AlertList, type InputProblem, runRules, type RunRulesOptions, type RunSummary } from "../../src";
import { addPackedFormats } from "./log-formats";
import { sourceOf } from "./source-of";

addPackedFormats();

/** Everything that a run gave. */
export interface Outcome {
  alerts: Alert[];
  problems: InputProblem[];
  summary: RunSummary;
}

/** Runs rules over records, given as one JSON line each. */
export async function run(
  rules: readonly RuleClass[],
  logs: readonly unknown[],
  options: Partial<RunRulesOptions> = {},
): Promise<Outcome> {
  const list = new AlertList();
  const problems: InputProblem[] = [];
  const lines = logs.map((log) => JSON.stringify(log)).join("\n");
  const summary = await runRules({
    sources: [sourceOf(lines, { chunkSize: 65_536 })],
    rules,
    sink: list,
    onProblem: (problem) => problems.push(problem),
    ...options,
  });
  return { alerts: list.alerts(), problems, summary };
}

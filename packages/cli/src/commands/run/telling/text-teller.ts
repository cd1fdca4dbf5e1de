import type { RunSummary } from "@pypanther/engine";
import type { Output } from "../../../kernel/context";
import { ProgressLine } from "../progress-line";
import { renderRuleTable } from "../render-rule-table";
import { renderProblem, renderSummary } from "../render-summary";
import type { RunTeller } from "./run-teller";

/** Tells people: problems as they come, a line of progress on a terminal, a summary in the end. */
export function textTeller(stderr: Output, summary: RunSummary, output: string): RunTeller {
  // Loading the project takes time too, which says nothing about how long the logs will take.
  let progress: ProgressLine | undefined;
  const { style } = stderr;
  return {
    words: stderr,
    started(paths, _chosen, follow) {
      progress = new ProgressLine(stderr, summary);
      if (follow) stderr.write(`${style.dim(`Following ${paths.join(", ")}. Press Ctrl-C to stop.`)}\n`);
    },
    problem(problem) {
      progress?.clear();
      stderr.write(renderProblem(problem, style));
    },
    alerts() {},
    size(bytes) {
      if (progress) progress.total = bytes;
    },
    rules: (rows) => stderr.write(`${renderRuleTable(rows, style)}\n`),
    finished: (report) => stderr.write(renderSummary(report, progress?.seconds ?? 0, style, output)),
    stop: () => progress?.stop(),
    clear: () => progress?.clear(),
  };
}

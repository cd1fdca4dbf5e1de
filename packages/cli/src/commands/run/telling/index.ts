import type { RunSummary } from "@pypanther/engine";
import type { CommandContext } from "../../../kernel/context";
import { inertJson } from "../../../render/json-line";
import { loadMonitoringPackage } from "../monitoring/monitoring-package";
import { jsonTeller } from "./json-teller";
import type { RunTeller } from "./run-teller";
import { textTeller } from "./text-teller";

export type { RunTeller } from "./run-teller";

/** How a run is told of. */
export interface TellingOptions {
  readonly output: "text" | "json";
  readonly logFormat: "text" | "json";
}

/** Tells of a run in words or as lines of JSON. Throws a UsageError when what the latter needs is not installed. */
export function runTeller(
  { output, logFormat }: TellingOptions,
  summary: RunSummary,
  { stderr, root }: Pick<CommandContext, "stderr" | "root">,
): RunTeller {
  if (logFormat === "text") return textTeller(stderr, summary, output);
  const { createLog } = loadMonitoringPackage(root, "--log-format json");
  const log = createLog((line) => stderr.write(inertJson(line)));
  return jsonTeller(log, summary);
}

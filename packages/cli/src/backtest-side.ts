/** The program that runs the base version of a backtest, in a process of its own so that two versions never meet. */
import { readFileSync, writeFileSync } from "node:fs";
import { toError } from "@pypanther/core/runtime";
import { runSide } from "./commands/backtest/side/run-side";
import type { SideJob, SideResult } from "./commands/backtest/side/side-job";
import { exitCodeOf } from "./kernel/errors";
import { plain } from "./kernel/style";

async function load(root: string): Promise<void> {
  // Loaded only now: an archive needs no bundler, and has none beside it.
  const { loadProject } = require("./project/load-project") as typeof import("./project/load-project");
  const { requireValidRules } =
    require("./project/require-valid-rules") as typeof import("./project/require-valid-rules");
  const stderr = { write: () => {}, style: plain, columns: Infinity, isTerminal: false };
  const project = await loadProject({ root, stderr, enableSourceMaps: () => process.setSourceMapsEnabled(true) });
  requireValidRules(project, "Nothing was compared");
}

async function resultOf({ root, ...job }: SideJob): Promise<SideResult> {
  try {
    if (root !== null) await load(root);
    return { side: await runSide(job) };
  } catch (thrown) {
    const { message, stack } = toError(thrown);
    return { failure: exitCodeOf(thrown) === undefined ? (stack ?? message) : message };
  }
}

async function serve(file: string): Promise<void> {
  const job = JSON.parse(readFileSync(file, "utf8")) as SideJob;
  writeFileSync(job.result, JSON.stringify(await resultOf(job)));
  // Whatever user code left running must not keep the process alive.
  process.exit(0);
}

void serve(process.argv[2] ?? "");

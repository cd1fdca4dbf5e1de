/** The program of a thread of `pypanther run --workers`: loads the project and examines the sources it is given. */
import { PassThrough } from "node:stream";
import { parentPort, workerData } from "node:worker_threads";
import { registeredRules } from "@pypanther/core";
import { serveRun } from "@pypanther/engine";
import { chooseRules, type RuleChoice } from "./commands/run/choose-rules";
import type { CommandContext, Output } from "./kernel/context";
import { createStyle } from "./kernel/style";
import { loadProject } from "./project/load-project";

/** What a worker is told. */
export interface WorkerTask {
  readonly cwd: string;
  readonly choice: RuleChoice;
  readonly logType: string | undefined;
  readonly strict: boolean;
  readonly timeLimitMs: number;
}

/** The run itself has said what there is to say about the project. */
const silent: Output = { write: () => {}, style: createStyle(false), columns: 80, isTerminal: false };

async function serve({ cwd, choice, logType, strict, timeLimitMs }: WorkerTask): Promise<void> {
  if (!parentPort) return;
  const context: CommandContext = {
    argv: [],
    cwd,
    env: process.env,
    runtime: "",
    stdin: new PassThrough(),
    stdout: silent,
    stderr: silent,
    debug: false,
    signal: new AbortController().signal,
    enableSourceMaps: () => process.setSourceMapsEnabled(true),
    runSeparately: () => Promise.reject(new Error("A worker starts no commands.")),
  };
  await loadProject(context);
  const { rules } = chooseRules(registeredRules(), choice);
  serveRun(parentPort, { rules, timeLimitMs, strict, ...(logType === undefined ? {} : { logType }) });
}

void serve(workerData as WorkerTask);

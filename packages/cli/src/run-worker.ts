/** The program of a thread of `pypanther run --workers`: loads the project and examines the sources it is given. */
import { parentPort, workerData } from "node:worker_threads";
import { registeredDetections } from "@pypanther/core/runtime";
import { serveRun } from "@pypanther/engine";
import { chooseRules } from "./commands/run/choose-rules";
import { DeadLetterFile } from "./commands/run/dead-letter-file";
import type { WorkerTask } from "./commands/run/worker-task";
import type { Output } from "./kernel/context";
import { plain } from "./kernel/style";
import { loadProject } from "./project/load-project";
import { declareOwnFormats } from "./commands/shared/log-schemas";

const silent: Output = { write: () => {}, style: plain, columns: 80, isTerminal: false };

/** Does something without a word: the run itself has loaded the project before and said what there is to say. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map(({ write }) => write);
  for (const stream of streams) stream.write = () => true;
  try {
    await work();
  } finally {
    for (const [index, stream] of streams.entries()) stream.write = writes[index] ?? stream.write;
  }
}

async function serve({ root, choice, deadLetter, ...options }: WorkerTask): Promise<void> {
  if (!parentPort) return;
  const enableSourceMaps = (): void => process.setSourceMapsEnabled(true);
  await quietly(() => loadProject({ root, stderr: silent, enableSourceMaps }));
  await declareOwnFormats({ root, env: process.env, stderr: silent });
  // The run ends threads without asking them.
  const letters = new DeadLetterFile(deadLetter, true);
  serveRun(parentPort, { ...options, onUnclassified: letters.add, ...chooseRules(registeredDetections(), choice) });
}

void serve(workerData as WorkerTask);

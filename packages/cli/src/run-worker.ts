/** The program of a thread of `pypanther run --workers`: loads the project and examines the sources it is given. */
import { parentPort, workerData } from "node:worker_threads";
import { serveRun } from "@pypanther/engine";
import { chooseRules } from "./commands/run/choose-rules";
import { DeadLetterFile } from "./commands/run/dead-letter-file";
import { loadRulesQuietly } from "./commands/run/load-rules";
import type { WorkerTask } from "./commands/run/worker-task";
import { declareOwnFormats } from "./commands/shared/log-schemas";
import type { Output } from "./kernel/context";
import { plain } from "./kernel/style";

const silent: Output = { write: () => {}, style: plain, columns: 80, isTerminal: false };

/** Does something without a word: the run itself has loaded the project before and said what there is to say. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map(({ write }) => write);
  for (const stream of streams) stream.write = () => true;
  try {
    return await work();
  } finally {
    for (const [index, stream] of streams.entries()) stream.write = writes[index] ?? stream.write;
  }
}

async function serve({ root, choice, deadLetter, ...options }: WorkerTask): Promise<void> {
  if (!parentPort) return;
  const enableSourceMaps = (): void => process.setSourceMapsEnabled(true);
  const rules = await quietly(() =>
    loadRulesQuietly(choice.managed === true, { root, stderr: silent, enableSourceMaps }),
  );
  await declareOwnFormats({ root, env: process.env, stderr: silent });
  // The run ends threads without asking them.
  const letters = new DeadLetterFile(deadLetter, true);
  serveRun(parentPort, { ...options, onUnclassified: letters.add, ...chooseRules(rules, choice) });
}

void serve(workerData as WorkerTask);

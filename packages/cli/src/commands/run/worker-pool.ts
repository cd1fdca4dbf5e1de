import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type InputProblem, WorkerPool } from "@pypanther/engine";
import type { Output } from "../../kernel/context";
import type { WorkerTask } from "./worker-task";

/** Threads that load the project and examine sources for a run. What rules print there goes to `stderr`. */
export function workerPool(
  count: number,
  task: WorkerTask,
  onProblem: (problem: InputProblem) => void,
  stderr: Output,
): WorkerPool {
  // The bundle of this module lies beside the worker's; the sources lie two folders below it.
  const program = [join(__dirname, "run-worker.js"), join(__dirname, "../../../dist/run-worker.js")].find(existsSync);
  if (program === undefined) throw new Error("run-worker.js is missing: build the package");
  const start = (): Worker => {
    const worker = new Worker(program, { workerData: task, stdout: true, stderr: true });
    for (const stream of [worker.stdout, worker.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => stderr.write(text));
    }
    return worker;
  };
  return new WorkerPool(count, start, onProblem);
}

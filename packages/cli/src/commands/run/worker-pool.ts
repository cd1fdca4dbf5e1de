import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type InputProblem, WorkerPool } from "@pypanther/engine";
import type { WorkerTask } from "../../run-worker";

/** Threads that load the project and examine sources for a run. */
export function workerPool(count: number, task: WorkerTask, onProblem: (problem: InputProblem) => void): WorkerPool {
  // The bundle of this module lies beside the worker's; the sources lie two folders below it.
  const program = [join(__dirname, "run-worker.js"), join(__dirname, "../../../dist/run-worker.js")].find(existsSync);
  if (program === undefined) throw new Error("run-worker.js is missing: build the package");
  // What rules print must not end up in output that a program parses.
  return new WorkerPool(
    count,
    () => {
      const worker = new Worker(program, { workerData: task, stdout: true });
      worker.stdout.pipe(process.stderr, { end: false });
      return worker;
    },
    onProblem,
  );
}

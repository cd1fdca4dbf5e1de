/**
 * One contestant of the engine's benchmark, in a process of its own: `contestant.ts <task as JSON>` prints what it took.
 * Runs the built packages, as a user would.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { gunzipSync } from "node:zlib";
import { InMemoryStateStore, type StateStore } from "@pypanther/core/runtime";
import { rulesFor } from "./rules";
import type { Task, Took } from "./task";

const packages = join(__dirname, "..", "..", "packages");
const engine = require(join(packages, "engine")) as typeof import("@pypanther/engine");

function files(directory: string): string[] {
  return readdirSync(directory).map((name) => join(directory, name));
}

/** The texts of events in memory, a file at a time, and the seconds that making something of them takes. */
function parseAlone(directory: string, packed: boolean): Omit<Took, "peakMegabytes"> {
  let events = 0;
  let bytes = 0;
  let seconds = 0;
  for (const file of files(directory)) {
    const content = readFileSync(file);
    if (packed) {
      const started = performance.now();
      const text = gunzipSync(content).toString();
      const { Records } = JSON.parse(text) as { Records: unknown[] };
      seconds += (performance.now() - started) / 1000;
      events += Records.length;
      bytes += text.length;
    } else {
      const lines = content.toString().trimEnd().split("\n");
      const started = performance.now();
      for (const line of lines) if (JSON.parse(line) !== null) events += 1;
      seconds += (performance.now() - started) / 1000;
      bytes += content.length;
    }
  }
  return { seconds, events, bytes };
}

function unpackAlone(directory: string): Omit<Took, "peakMegabytes"> {
  let bytes = 0;
  let seconds = 0;
  for (const file of files(directory)) {
    const content = readFileSync(file);
    const started = performance.now();
    bytes += gunzipSync(content).length;
    seconds += (performance.now() - started) / 1000;
  }
  return { seconds, events: 0, bytes };
}

async function pipeline({ directory, rules, workers, slowState }: Task): Promise<Omit<Took, "peakMegabytes">> {
  const chosen = rulesFor(rules);
  const summary = new engine.RunSummary();
  const started = performance.now();
  await engine.runRules({
    sources: await engine.openSources([directory]),
    rules: chosen,
    summary,
    sink: new engine.AlertList(),
    ...(slowState ? { stateStore: slowStore(), latenessMs: 0 } : {}),
    ...(workers > 1 ? { workers: poolOf(workers, rules) } : {}),
  });
  return { seconds: (performance.now() - started) / 1000, events: summary.events, bytes: 0 };
}

/** A store on a server a millisecond away. */
function slowStore(): StateStore {
  const store = new InMemoryStateStore();
  return {
    execute: (operations, now) =>
      new Promise((resolve) => setTimeout(() => resolve(store.execute(operations, now)), 1)),
  };
}

function poolOf(count: number, rules: Task["rules"]): import("@pypanther/engine").WorkerPool {
  // A thread does not inherit how this process loads TypeScript.
  const program = `require("tsx/cjs"); require(${JSON.stringify(join(__dirname, "worker.ts"))});`;
  return new engine.WorkerPool(count, () => new Worker(program, { eval: true, workerData: rules }));
}

async function main(task: Task): Promise<void> {
  const took =
    task.work === "parse"
      ? parseAlone(task.directory, task.packed)
      : task.work === "unpack"
        ? unpackAlone(task.directory)
        : await pipeline(task);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...took, peakMegabytes } satisfies Took));
}

void main(JSON.parse(process.argv[2] ?? "{}") as Task);

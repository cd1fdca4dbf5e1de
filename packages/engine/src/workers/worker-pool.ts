import type { Worker } from "node:worker_threads";
import { logFormatOf, PantherError } from "@pypanther/core/runtime";
import type { RuleProfile } from "../evaluate";
import type { Examined, Progress, RuleFailure } from "../examined";
import { itemPacking } from "../packed-item";
import { countBefore, type InputProblem, type RunSummary } from "../run-summary";
import { keyOf, type Source } from "../sources";
import { addCounts } from "./counts";
import type { Reply, Request, SentFailure } from "./messages";

/** What is told of what workers have counted. */
export interface Told {
  readonly summary: RunSummary;
  readonly profile?: RuleProfile;
}

/** What a worker found, or that there is no more. */
type Arrival = { readonly found: Examined } | { readonly over: true } | { readonly error: Error };

function failureOf({ ruleId, method, error, event, log }: SentFailure): RuleFailure {
  const restored = Object.assign(new Error(error.message), { name: error.name, stack: error.stack, at: error.at });
  const record = JSON.parse(log) as RuleFailure["event"]["log"];
  return { ruleId, method, error: restored, event: { ...event, log: record, format: logFormatOf(event.logType) } };
}

/** Threads with a project each, among which the sources of a run are shared out. */
export class WorkerPool {
  /**
   * @param count How many threads.
   * @param start Starts one; its program loads the project and calls `serveRun`.
   */
  constructor(
    private readonly count: number,
    private readonly start: () => Worker,
    private readonly onProblem?: (problem: InputProblem) => void,
  ) {}

  /**
   * Examines sources, each in the next thread that is free. What is found comes in any order; after the signal, only
   * what has been found by then. Throws a PantherError when a thread fails or ends.
   */
  async *examine(
    sources: Iterable<Source> | AsyncIterable<Source | undefined>,
    told: Told,
    progressOf: (source: Source) => Progress | undefined,
    signal?: AbortSignal,
  ): AsyncGenerator<Examined> {
    const arrivals: Arrival[] = [];
    let wake = (): void => {};
    const arrive = (arrival: Arrival): void => {
      arrivals.push(arrival);
      wake();
    };
    const stop = (): void => wake();
    signal?.addEventListener("abort", stop);
    const remaining = toBeExamined(sources, progressOf, told.summary, signal);
    const workers = Array.from({ length: this.count }, () => this.start());
    try {
      for (const worker of workers) this.#serve(worker, remaining, told, arrive);
      for (let busy = workers.length; busy > 0;) {
        const arrival = arrivals.shift();
        if (!arrival && signal?.aborted) return;
        if (!arrival) await new Promise<void>((resolve) => (wake = resolve));
        else if ("error" in arrival) throw arrival.error;
        else if ("over" in arrival) busy -= 1;
        else yield arrival.found;
      }
    } finally {
      signal?.removeEventListener("abort", stop);
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  }

  #serve(
    worker: Worker,
    remaining: AsyncIterator<{ source: Source; done: Progress | undefined }>,
    { summary, profile }: Told,
    arrive: (arrival: Arrival) => void,
  ): void {
    const send = (request: Request): void => worker.postMessage(request);
    const next = async (): Promise<void> => {
      const { value, done } = await remaining.next();
      if (done) {
        arrive({ over: true });
        return;
      }
      const { name, path } = value.source;
      if (path === undefined) {
        throw new PantherError("NOT_A_FILE", `${name} can only be read by one thread: leave --workers out.`);
      }
      send({ kind: "source", source: { name, path, done: value.done?.position } });
    };
    const goOn = (): void => void next().catch((error: unknown) => arrive({ error: error as Error }));
    worker.on("message", (reply: Reply) => {
      switch (reply.kind) {
        case "ready":
        case "examined":
          return goOn();
        case "problem":
          return this.onProblem?.(reply.problem);
        case "failed":
          return arrive({ error: new PantherError(reply.code, reply.message) });
        case "found": {
          addCounts(reply.counts, summary);
          if (reply.costs) profile?.merge(reply.costs);
          const { progress, latest } = reply;
          const items = reply.items.map((sent) => ({ item: itemPacking.unpack(sent), size: sent.size }));
          arrive({ found: { items, failures: reply.failures.map(failureOf), progress, latest } });
          // The worker does not run ahead: what it finds must be taken first.
          send({ kind: "go on" });
        }
      }
    });
    worker.on("error", (error) => {
      arrive({ error: new PantherError("WORKER_FAILED", `A worker failed: ${error.message}`) });
    });
    worker.on("exit", (code) => {
      arrive({ error: new PantherError("WORKER_FAILED", `A worker ended by itself, with code ${code}.`) });
    });
  }
}

async function* toBeExamined(
  sources: Iterable<Source> | AsyncIterable<Source | undefined>,
  progressOf: (source: Source) => Progress | undefined,
  summary: RunSummary,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ source: Source; done: Progress | undefined }> {
  for await (const source of sources) {
    if (signal?.aborted) return;
    if (source === undefined) continue;
    const done = progressOf(source);
    if (done?.done) {
      countBefore(summary, source);
      continue;
    }
    yield { source: { ...source, name: source.name, key: keyOf(source) }, done };
  }
}

import { findSourceMap } from "node:module";
import { Worker } from "node:worker_threads";

/** What the watchdog and the thread that it watches share. */
const enum Cell {
  /** How many rules have been started; the watchdog looks whether it moves. */
  Started,
  /** 1 while a rule may be at work. */
  Active,
  /** Bytes of the place where a rule was found stuck. */
  PlaceLength,
}

const CELLS = 4;
const PLACE_BYTES = 4096;

/** The watchdog's own thread; complete in itself, since it is sent there as text. */
function watch(): void {
  const { workerData } = require("node:worker_threads") as typeof import("node:worker_threads");
  const { Session } = require("node:inspector") as typeof import("node:inspector");
  const { cells, place, limitMs } = workerData as { cells: Int32Array; place: Uint8Array; limitMs: number };
  const session = new Session();
  let last = -1;
  let since = 0;
  let asked = false;
  session.connectToMainThread();
  session.on("Debugger.paused", ({ params }) => {
    const frame = params.callFrames.find(({ url }) => !url.startsWith("node:"));
    if (frame && frame.url !== "") {
      const { lineNumber, columnNumber = 0 } = frame.location;
      const bytes = Buffer.from(JSON.stringify([frame.url, lineNumber, columnNumber])).subarray(0, place.length);
      place.set(bytes);
      Atomics.store(cells, 2, bytes.length);
    }
    session.post("Debugger.resume");
    session.post("Debugger.disable");
  });
  setInterval(() => {
    const started = Atomics.load(cells, 0);
    const now = performance.now();
    if (started !== last || Atomics.load(cells, 1) === 0) {
      last = started;
      since = now;
      asked = false;
    } else if (!asked && now - since > limitMs / 2) {
      asked = true;
      session.post("Debugger.enable");
      session.post("Debugger.pause");
    }
  }, limitMs / 8);
}

/**
 * Looks from another thread where this one is when a rule does not come to an end, so that its author is told the line.
 * Stopping the rule is `withTimeLimit`'s part.
 */
export class Watchdog {
  readonly #cells = new Int32Array(new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT));
  readonly #place = new Uint8Array(new SharedArrayBuffer(PLACE_BYTES));
  readonly #thread: Worker;

  constructor(limitMs: number) {
    // The compiler may name functions through a helper of its own, which the text of a function does not bring along.
    const program = `const __name = (value) => value; (${watch.toString()})()`;
    this.#thread = new Worker(program, {
      eval: true,
      workerData: { cells: this.#cells, place: this.#place, limitMs },
      stdout: false,
      stderr: false,
      execArgv: [],
    });
    this.#thread.unref();
    // Without a watchdog a stuck rule is stopped all the same; only its line is not told.
    this.#thread.on("error", () => {});
  }

  /** A rule is about to start. */
  started(): void {
    this.#cells[Cell.Started] = ((this.#cells[Cell.Started] as number) + 1) | 0;
  }

  /** Whether rules are at work. */
  active(yes: boolean): void {
    Atomics.store(this.#cells, Cell.Active, yes ? 1 : 0);
  }

  /** Where the last stuck rule was found, as `file:line` of its TypeScript; undefined when it was not. */
  takePlace(): string | undefined {
    const length = Atomics.exchange(this.#cells, Cell.PlaceLength, 0);
    if (length === 0) return undefined;
    try {
      const [url, line, column] = JSON.parse(Buffer.from(this.#place.slice(0, length)).toString()) as [
        string,
        number,
        number,
      ];
      const entry = findSourceMap(url)?.findEntry(line, column);
      const isMapped = entry !== undefined && "originalSource" in entry;
      const file = isMapped ? entry.originalSource : url;
      const plain = file.startsWith("file:") ? new URL(file).pathname : file;
      return `${plain}:${(isMapped ? entry.originalLine : line) + 1}`;
    } catch {
      return undefined;
    }
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}

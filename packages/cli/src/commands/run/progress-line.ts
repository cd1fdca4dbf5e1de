import type { RunSummary } from "@pypanther/engine";
import type { Output } from "../../kernel/context";
import { renderProgress } from "./render-summary";

const INTERVAL_MS = 200;

/** Shows what a run has done so far in one line that changes; on anything but a terminal it shows nothing. */
export class ProgressLine {
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #started = performance.now();
  #shown = false;

  constructor(
    private readonly output: Output,
    private readonly summary: RunSummary,
  ) {
    if (output.isTerminal) this.#timer = setInterval(() => this.#show(), INTERVAL_MS);
  }

  /** Seconds since the line was started. */
  get seconds(): number {
    return (performance.now() - this.#started) / 1000;
  }

  /** Takes the line away, so that other text can be written. */
  clear(): void {
    if (this.#shown) this.output.write("\r\u001b[2K");
    this.#shown = false;
  }

  /** Takes the line away for good. */
  stop(): void {
    clearInterval(this.#timer);
    this.clear();
  }

  #show(): void {
    this.clear();
    const text = renderProgress(this.summary, this.seconds).slice(0, this.output.columns - 1);
    this.output.write(this.output.style.dim(text));
    this.#shown = true;
  }
}

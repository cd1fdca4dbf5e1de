import type { RunSummary } from "@pypanther/engine";
import type { Output } from "../../kernel/context";
import { bytesText, timeText } from "../../render/amounts";
import { count, number } from "../../render/count";

const INTERVAL_MS = 200;

/** Before this much is read, the time that is left cannot be told. */
const TELLING_SHARE = 0.02;

/** How much has been read of how much, and how long the rest takes at this speed. */
function renderBytes({ bytes, bytesBefore }: RunSummary, total: number | undefined, seconds: number): string {
  // What an earlier run had read took no time in this one.
  const own = (total ?? 0) - bytesBefore;
  if (own <= 0) return bytesText(bytes);
  const share = Math.min(1, bytes / own);
  const left = share < TELLING_SHARE || share === 1 ? "" : `, ${timeText((seconds / share) * (1 - share))} left`;
  return `${bytesText(bytes)} of ${bytesText(own)}, ${Math.floor(share * 100)} %${left}`;
}

/**
 * What a run has done so far, for a line that changes.
 *
 * @param total The bytes of all sources, if that is known.
 */
export function renderProgress(summary: RunSummary, total: number | undefined, seconds: number): string {
  const { events, matches } = summary;
  const rate = `${number(events / seconds)} events/s`;
  const parts = [
    renderBytes(summary, total, seconds),
    count(events, "event"),
    count(matches, "match", "matches"),
    rate,
  ];
  return parts.join(", ");
}

/** Shows what a run has done so far in one line that changes; on anything but a terminal it shows nothing. */
export class ProgressLine {
  /** The bytes of all sources, once that is known. */
  total: number | undefined;
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
    const text = renderProgress(this.summary, this.total, this.seconds).slice(0, this.output.columns - 1);
    this.output.write(this.output.style.dim(text));
    this.#shown = true;
  }
}

import type { Output } from "../../kernel/context";
import { timeText } from "../../render/amounts";
import type { ScanProgress } from "./scan-package";

const INTERVAL_MS = 500;

/** Before this much is done, what is left cannot be told. */
const TELLING_SHARE = 0.05;

/** How far a scan is, and how long it will take at this speed; `seconds` is how long it has taken. */
export function renderProgress({ unitsDone, units, resources, missing }: ScanProgress, seconds: number): string {
  const share = units === 0 ? 0 : unitsDone / units;
  const left = share < TELLING_SHARE ? "" : `, ${timeText((seconds / share) * (1 - share))} left`;
  const lost = missing === 0 ? "" : `, ${missing.toLocaleString("en-US")} missing`;
  return `${Math.floor(share * 100)} %, ${resources.toLocaleString("en-US")} resources${lost}${left}`;
}

/** Shows how far a scan is in one line that changes; on anything but a terminal it shows nothing. */
export class ScanProgressLine {
  readonly #started = performance.now();
  readonly #timer: NodeJS.Timeout | undefined;
  #progress: ScanProgress = { unitsDone: 0, units: 0, resources: 0, missing: 0 };
  #before = 0;

  constructor(private readonly output: Output) {
    if (output.isTerminal) this.#timer = setInterval(() => this.#show(), INTERVAL_MS);
  }

  /** Takes word of how far the scan is. What an earlier scan had done before this one took no time now. */
  update(progress: ScanProgress): void {
    if (this.#progress.units === 0) this.#before = progress.unitsDone;
    this.#progress = progress;
  }

  /** Takes the line away for good. */
  stop(): void {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    this.output.write("\r\u001b[2K");
  }

  #show(): void {
    const { unitsDone, units, ...rest } = this.#progress;
    const own = { ...rest, unitsDone: unitsDone - this.#before, units: units - this.#before };
    const text = renderProgress(own, (performance.now() - this.#started) / 1000).slice(0, this.output.columns - 1);
    this.output.write(`\r\u001b[2K${this.output.style.dim(text)}`);
  }
}

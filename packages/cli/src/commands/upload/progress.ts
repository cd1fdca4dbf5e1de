import type { UploadEvent } from "@pypanther/upload-client";
import type { Output } from "../../kernel/context";

/** Tells what is going on: on a terminal in one line that changes, elsewhere in a line for each step. */
export class Progress {
  #shown = "";

  constructor(
    private readonly output: Output,
    /** Also show every status of a job where there is no terminal. */
    private readonly verbose: boolean,
  ) {}

  /** A step begins. */
  step(text: string): void {
    this.#show(text);
  }

  /** The next detail of the step under way. */
  detail(text: string): void {
    if (this.output.isTerminal || this.verbose) this.#show(text);
  }

  /** Removes the changing line, so that other text can be written. */
  clear(): void {
    if (this.output.isTerminal && this.#shown !== "") this.output.write("\r\u001b[2K");
    this.#shown = "";
  }

  /** What the upload client reports. */
  readonly onEvent = (event: UploadEvent): void => {
    switch (event.type) {
      case "archive-sending":
        return this.step(`Sending the archive (${kilobytes(event.bytes)})`);
      case "archive-sent":
        return;
      case "job-started":
        return this.step(event.dryRun ? "Calculating changes" : "Applying the changes");
      case "job-status":
        return this.detail(`Job ${event.jobId}: ${event.status}`);
      case "schema":
        return this.detail(`Schema ${event.result.name}: ${event.result.outcome}`);
      case "retry":
        return this.step(
          `${event.operation}: ${event.code}, trying again in ${(event.waitMs / 1000).toFixed(1)} s (attempt ${event.attempt})`,
        );
    }
  };

  #show(text: string): void {
    if (text === this.#shown) return;
    this.clear();
    this.#shown = text;
    const { isTerminal, columns, style } = this.output;
    this.output.write(isTerminal ? style.dim(`${text}...`.slice(0, columns - 1)) : `${text}\n`);
  }
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024).toLocaleString("en-US")} kB`;

import type { Alert, AlertChange, Sink } from "@pypanther/engine";
import type { Output } from "../../kernel/context";
import type { ProgressLine } from "./progress-line";
import { renderAlerts } from "./render-alerts";
import { renderChanges } from "./render-json";

/** Prints alerts as they open, and once more when their windows have closed with more events. */
export class LiveAlerts implements Sink {
  #isFirst = true;

  constructor(
    private readonly output: "text" | "json",
    private readonly stdout: Output,
    private readonly progress: ProgressLine,
  ) {}

  write(changes: readonly AlertChange[]): void {
    this.progress.clear();
    const { stdout } = this;
    if (this.output === "json") {
      stdout.write(renderChanges(changes));
      return;
    }
    const alerts: Alert[] = changes.map(({ alert }) => alert);
    stdout.write(renderAlerts(alerts, stdout.columns, stdout.style, { heading: this.#isFirst }));
    this.#isFirst = false;
  }
}

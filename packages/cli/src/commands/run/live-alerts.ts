import type { AlertChange, Sink } from "@pypanther/engine";
import type { Output } from "../../kernel/context";
import { renderChanges } from "./render-alerts";
import { renderJsonChanges } from "./render-json";

/** Prints alerts as they open, and once more when their windows have closed with more events. */
export class LiveAlerts implements Sink {
  #isFirst = true;

  constructor(
    private readonly form: "text" | "json",
    private readonly stdout: Output,
    /** Makes room on the terminal. */
    private readonly clear: () => void,
  ) {}

  write(changes: readonly AlertChange[]): void {
    if (changes.length === 0) return;
    this.clear();
    const { columns, style } = this.stdout;
    this.stdout.write(
      this.form === "json" ? renderJsonChanges(changes) : renderChanges(changes, columns, style, this.#isFirst),
    );
    this.#isFirst = false;
  }
}

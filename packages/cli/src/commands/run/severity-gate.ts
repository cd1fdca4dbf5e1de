import { Severity } from "@pypanther/core/runtime";
import type { AlertChange, Sink } from "@pypanther/engine";

/** Lets through to a sink what is severe enough. Alerts about rules that failed always are. */
export class SeverityGate implements Sink {
  readonly position: Sink["position"];
  readonly restore: Sink["restore"];
  /** How many alerts were kept back. */
  hidden = 0;
  /** The severity of the most severe alert that was let through, rules that failed aside. */
  worst: Severity | undefined;

  constructor(
    private readonly sink: Sink,
    private readonly least: Severity = Severity.INFO,
  ) {
    this.position = sink.position?.bind(sink);
    this.restore = sink.restore?.bind(sink);
  }

  async write(changes: readonly AlertChange[]): Promise<void> {
    const passing = changes.filter((change) => this.#passes(change));
    if (passing.length > 0) await this.sink.write(passing);
  }

  #passes({ kind, alert: { type, severity } }: AlertChange): boolean {
    if (type === "RULE_ERROR") return true;
    const passes = Severity.atLeast(severity, this.least);
    if (!passes && kind === "opened") this.hidden += 1;
    if (passes && (this.worst === undefined || Severity.compare(severity, this.worst) > 0)) this.worst = severity;
    return passes;
  }
}

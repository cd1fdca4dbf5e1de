import type { Sink } from "@pypanther/engine";
import type { Monitoring } from "./monitoring/monitoring-package";
import type { RunTeller } from "./telling";

/** Lets those who watch a run know what becomes of alerts. */
export function watching(teller: RunTeller, monitoring: Monitoring | undefined): Sink {
  return {
    write(changes) {
      teller.alerts(changes);
      for (const { kind, alert } of changes) if (kind === "opened") monitoring?.opened(alert);
    },
  };
}

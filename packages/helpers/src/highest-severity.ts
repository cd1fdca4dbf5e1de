import type { SeverityOrDefault } from "@pypanther/core";
import { severityGreaterThan } from "./severity-order";

/** The highest of some severities, at least INFO. */
export function highestSeverity(severities: readonly SeverityOrDefault[]): SeverityOrDefault {
  return severities.reduce(
    (highest, severity) => (severityGreaterThan(severity, highest) ? severity : highest),
    "INFO",
  );
}

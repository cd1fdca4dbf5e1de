import { severityGreaterThan } from "./base";

/** The highest of some severities, at least INFO. */
export function highestSeverity(severities: readonly string[]): string {
  return severities.reduce(
    (highest, severity) => (severityGreaterThan(severity, highest) ? severity : highest),
    "INFO",
  );
}

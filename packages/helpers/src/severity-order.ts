import { Severity } from "@pypanther/core";

/** Whether the first severity outranks the second; an unknown name ranks below INFO. */
export function severityGreaterThan(sev1: string, sev2: string): boolean {
  const rank = (severity: string): number => Severity.values.indexOf(severity as Severity);
  return rank(sev1) > rank(sev2);
}

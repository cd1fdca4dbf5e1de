import type { DetectionResult } from "@pypanther/core/runtime";

/** What a method of a rule gave for an event that matches. */
export interface MethodOutput {
  readonly name: string;
  readonly value: unknown;
  readonly error: Error | undefined;
}

/** What the methods that shape an alert gave, texts as they are. */
export function outputsOf(result: DetectionResult): MethodOutput[] {
  const { errors, alertContextOutput } = result;
  const context: unknown = alertContextOutput === null ? null : JSON.parse(alertContextOutput);
  return [
    { name: "title", value: result.titleOutput, error: errors.title },
    { name: "dedup", value: result.dedupOutput, error: errors.dedup },
    { name: "severity", value: result.severityOutput, error: errors.severity },
    { name: "description", value: result.descriptionOutput, error: errors.description },
    { name: "reference", value: result.referenceOutput, error: errors.reference },
    { name: "runbook", value: result.runbookOutput, error: errors.runbook },
    { name: "destinations", value: result.destinationsOutput, error: errors.destinations },
    { name: "alertContext", value: context, error: errors.alertContext },
    { name: "unique", value: result.uniqueOutput, error: errors.unique },
  ];
}

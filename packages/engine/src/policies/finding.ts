import type { JsonObject, Severity } from "@pypanther/core/runtime";

/** What a policy says of a resource. An error is neither of the others. */
export type ComplianceStatus = "PASS" | "FAIL" | "ERROR";

/** What one policy said of one resource. */
export interface Finding {
  readonly policyId: string;
  readonly resourceId: string;
  readonly resourceType: string;
  /** "" when the resource does not tell. */
  readonly accountId: string;
  readonly region: string;
  readonly status: ComplianceStatus;
  /** Of a failing resource what the policy says of it, else the policy's default. */
  readonly severity: Severity;
  /** Whether the resource is accepted as it is: recorded, and nobody is told. */
  readonly suppressed: boolean;
  /** What went wrong, in one line; null unless something did. A failing resource may have one too: a method of its alert. */
  readonly error: string | null;
  /** What the alert says; null unless the resource fails. */
  readonly alert: FindingAlert | null;
}

/** What a failing resource's alert says. */
export interface FindingAlert {
  readonly title: string;
  /** Failing resources of one policy with the same dedup string share an alert. */
  readonly dedup: string;
  readonly description: string;
  readonly runbook: string;
  readonly reference: string;
  /** Null leaves it to the destinations' own routing. */
  readonly destinations: readonly string[] | null;
  readonly alertContext: JsonObject;
}

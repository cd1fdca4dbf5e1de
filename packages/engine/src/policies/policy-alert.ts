import type { JsonObject, Severity } from "@pypanther/core/runtime";

/** What a person is told: that resources do not comply with a policy. Open as long as one of them fails. */
export interface PolicyAlert {
  /** The same for the same policy, dedup string and number of times that it was open before. */
  readonly id: string;
  readonly policyId: string;
  readonly dedup: string;
  /** Like all texts, that of the first resource, in the order of ids. */
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
  readonly runbook: string;
  readonly reference: string;
  /** Null leaves it to the destinations' own routing. */
  readonly destinations: readonly string[] | null;
  readonly alertContext: JsonObject;
  /** ISO 8601: when it opened. */
  readonly openedAt: string;
  /** The ids of the resources that fail, in order; of a closed alert those that failed last. */
  readonly resourceIds: readonly string[];
}

/** What happened to an alert: it opened, more resources fail, or none does any more. */
export interface PolicyAlertChange {
  readonly kind: "opened" | "updated" | "closed";
  readonly alert: PolicyAlert;
}

/** An alert's change under the names of the wire. */
export function policyAlertJson({ kind, alert }: PolicyAlertChange): Record<string, unknown> {
  return {
    change: kind,
    id: alert.id,
    type: "POLICY",
    policy_id: alert.policyId,
    severity: alert.severity,
    title: alert.title,
    dedup: alert.dedup,
    opened_at: alert.openedAt,
    resource_ids: alert.resourceIds,
    destinations: alert.destinations,
    description: alert.description,
    runbook: alert.runbook,
    reference: alert.reference,
    alert_context: alert.alertContext,
  };
}

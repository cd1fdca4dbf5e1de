import type { PolicyClass } from "@pypanther/core/runtime";
import { type PoliciesReport, policyOverviews } from "@pypanther/engine";

/** A policy as the page shows it. */
export interface PagePolicy {
  readonly id: string;
  readonly name: string;
  readonly severity: string;
  readonly description: string;
  readonly runbook: string;
  readonly reference: string;
  readonly pass: number;
  readonly fail: number;
  readonly error: number;
  readonly suppressed: number;
}

/** A pair of policy and resource that does not pass. */
export interface PageFinding {
  /** The policy's place in the list of policies. */
  readonly policy: number;
  readonly resource: string;
  readonly type: string;
  readonly account: string;
  readonly region: string;
  readonly severity: string;
  readonly status: string;
  readonly suppressed: boolean;
  /** The alert's title, or what went wrong. */
  readonly says: string;
}

/** Everything that the page shows. */
export interface PageData {
  /** ISO 8601. */
  readonly time: string;
  readonly resources: number;
  readonly checks: number;
  readonly policies: readonly PagePolicy[];
  readonly findings: readonly PageFinding[];
}

/** What the page shows of a run. */
export function pageData(report: PoliciesReport, policies: readonly PolicyClass[]): PageData {
  const byId = new Map(policies.map((policy) => [policy.attributes.id, policy.attributes]));
  const overviews = policyOverviews(report.findings);
  const places = new Map(overviews.map(({ id }, place) => [id, place]));
  return {
    time: report.time,
    resources: report.resources,
    checks: report.findings.length,
    policies: overviews.map(({ id, severity, active, suppressed }) => {
      const attributes = byId.get(id);
      return {
        id,
        name: attributes?.displayName || id,
        severity,
        description: attributes?.defaultDescription ?? "",
        runbook: attributes?.defaultRunbook ?? "",
        reference: attributes?.defaultReference ?? "",
        ...active,
        suppressed: suppressed.pass + suppressed.fail + suppressed.error,
      };
    }),
    findings: report.findings
      .filter(({ status }) => status !== "PASS")
      .map(({ policyId, resourceId, resourceType, accountId, region, severity, status, suppressed, error, alert }) => ({
        policy: places.get(policyId) ?? 0,
        resource: resourceId,
        type: resourceType,
        account: accountId,
        region,
        severity,
        status,
        suppressed,
        says: (status === "ERROR" ? error : alert?.title) ?? "",
      })),
  };
}

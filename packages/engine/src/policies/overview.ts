import { Severity } from "@pypanther/core/runtime";
import type { ComplianceStatus, Finding } from "./finding";

/** How many pairs of policy and resource have each status. */
export interface StatusCounts {
  readonly pass: number;
  readonly fail: number;
  readonly error: number;
}

/** A policy or a resource as a whole. Suppressed pairs are counted and stay out of the status. */
export interface Overview {
  /** The id of the policy or resource. */
  readonly id: string;
  /** ERROR if anything went wrong, else FAIL if anything fails, else PASS. */
  readonly status: ComplianceStatus;
  /** The most urgent severity of what fails, else of all. */
  readonly severity: Severity;
  readonly active: StatusCounts;
  readonly suppressed: StatusCounts;
}

function counts(findings: readonly Finding[]): StatusCounts {
  const of = (wanted: ComplianceStatus): number => findings.filter(({ status }) => status === wanted).length;
  return { pass: of("PASS"), fail: of("FAIL"), error: of("ERROR") };
}

function mostUrgent(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>(
    (most, { severity }) => (Severity.compare(severity, most) > 0 ? severity : most),
    Severity.INFO,
  );
}

function overview(id: string, findings: readonly Finding[]): Overview {
  const shown = findings.filter(({ suppressed }) => !suppressed);
  const active = counts(shown);
  const failing = shown.filter(({ status }) => status === "FAIL");
  return {
    id,
    status: active.error > 0 ? "ERROR" : active.fail > 0 ? "FAIL" : "PASS",
    severity: mostUrgent(failing.length > 0 ? failing : findings),
    active,
    suppressed: counts(findings.filter(({ suppressed }) => suppressed)),
  };
}

const urgency: readonly ComplianceStatus[] = ["FAIL", "ERROR", "PASS"];

function compare(a: Overview, b: Overview): number {
  const byStatus = urgency.indexOf(a.status) - urgency.indexOf(b.status);
  return byStatus || Severity.compare(b.severity, a.severity) || (a.id < b.id ? -1 : 1);
}

function overviewsBy(findings: readonly Finding[], key: "policyId" | "resourceId"): Overview[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding[key]);
    if (group) group.push(finding);
    else groups.set(finding[key], [finding]);
  }
  return [...groups].map(([id, group]) => overview(id, group)).sort(compare);
}

/** Each policy as a whole: failing ones first, the most urgent of them first. */
export function policyOverviews(findings: readonly Finding[]): Overview[] {
  return overviewsBy(findings, "policyId");
}

/** Each resource as a whole, in the same order. */
export function resourceOverviews(findings: readonly Finding[]): Overview[] {
  return overviewsBy(findings, "resourceId");
}

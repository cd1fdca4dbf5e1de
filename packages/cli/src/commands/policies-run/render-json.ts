import {
  type ComplianceChange,
  type Finding,
  type Overview,
  type PoliciesReport,
  policyAlertJson,
  policyOverviews,
  resourceOverviews,
} from "@pypanther/engine";
import { jsonLine } from "../../render/json-line";

const findingJson = (finding: Finding): Record<string, unknown> => ({
  policy_id: finding.policyId,
  resource_id: finding.resourceId,
  resource_type: finding.resourceType,
  account_id: finding.accountId,
  region: finding.region,
  status: finding.status,
  severity: finding.severity,
  suppressed: finding.suppressed,
  error: finding.error,
  title: finding.alert?.title ?? null,
  alert_context: finding.alert?.alertContext ?? null,
});

const overviewJson = (key: "policy_id" | "resource_id", overview: Overview): Record<string, unknown> => ({
  [key]: overview.id,
  status: overview.status,
  severity: overview.severity,
  active: overview.active,
  suppressed: overview.suppressed,
});

const changeJson = (change: ComplianceChange): Record<string, unknown> => ({
  change: change.kind,
  policy_id: change.policyId,
  resource_id: change.resourceId,
  resource_type: change.resourceType,
  severity: change.severity,
  status: change.status,
  suppressed: change.suppressed,
  time: change.time,
});

/** A list as lines of JSON, so that no text grows with the square of a scan. */
function list(items: readonly unknown[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${jsonLine(item).trimEnd()}`).join(",\n")}\n  ]`;
}

/** A run as one JSON document: totals, overviews, every pair of policy and resource, alerts and changes. */
export function renderJson(report: PoliciesReport): string {
  const { findings } = report;
  const parts: readonly (readonly [name: string, text: string])[] = [
    ["time", JSON.stringify(report.time)],
    ["resources", String(report.resources)],
    ["unjudged_resources", String(report.unjudged)],
    ["malformed", String(report.malformed)],
    ["idle_policies", JSON.stringify(report.idlePolicies)],
    ["policies", list(policyOverviews(findings).map((overview) => overviewJson("policy_id", overview)))],
    ["resource_statuses", list(resourceOverviews(findings).map((overview) => overviewJson("resource_id", overview)))],
    ["findings", list(findings.map(findingJson))],
    ["alerts", list(report.alerts.map(policyAlertJson))],
    ["changes", list(report.history.map(changeJson))],
  ];
  return `{\n${parts.map(([name, text]) => `  "${name}": ${text}`).join(",\n")}\n}\n`;
}

import { type PolicyClass, policyWireNames } from "@pypanther/core/runtime";
import { renderCsv } from "../../render/csv";
import { renderTable } from "../../render/table";
import { visible } from "../../render/visible";

/** What a listing for programs holds of a policy. */
const listed = [
  "id",
  "displayName",
  "resourceTypes",
  "defaultSeverity",
  "enabled",
  "tags",
  "suppressions",
  "remediation",
  "defaultDescription",
  "defaultReference",
  "defaultRunbook",
  "status",
] as const;

const byId = (policies: readonly PolicyClass[]): PolicyClass[] =>
  [...policies].sort((a, b) => (a.attributes.id < b.attributes.id ? -1 : 1));

const header = listed.map((name) => policyWireNames[name]);

/** A table that fits `width` characters, with the number of policies below it. */
export function renderPolicies(policies: readonly PolicyClass[], width: number): string {
  const rows = byId(policies).map(({ attributes: { id, resourceTypes, defaultSeverity, enabled } }) => [
    visible(id),
    visible(resourceTypes.join(", ")) || "every type",
    defaultSeverity,
    String(enabled),
  ]);
  const table = renderTable({ header: ["id", "resource_types", "default_severity", "enabled"], rows }, width);
  return `${table}Total policies: ${rows.length}\n`;
}

/** One JSON document: the policies with their attributes, and their number. */
export function renderPoliciesJson(policies: readonly PolicyClass[]): string {
  const rows = byId(policies).map(({ attributes }) =>
    Object.fromEntries(listed.map((name) => [policyWireNames[name], attributes[name]])),
  );
  return `${JSON.stringify({ policies: rows, total_policies: rows.length }, null, 2)}\n`;
}

/** CSV with a header line. */
export function renderPoliciesCsv(policies: readonly PolicyClass[]): string {
  return renderCsv(
    header,
    byId(policies).map(({ attributes }) => listed.map((name) => attributes[name])),
  );
}

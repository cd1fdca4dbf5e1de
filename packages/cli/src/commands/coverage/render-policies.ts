import { renderTable } from "../../render/table";
import { visible } from "../../render/visible";
import type { PolicyCount, PolicyCoverage } from "./policy-coverage-of";

/** Tables of at most `width` characters: policies by type of resource and by section of the CIS benchmark; "" without any. */
export function renderPolicyCoverage({ policies, enabled, resourceTypes, cis }: PolicyCoverage, width: number): string {
  if (policies === 0) return "";
  const table = (title: string, name: string, counts: readonly PolicyCount[]): string => {
    const rows = counts.map((count) => [visible(count.name), String(count.policies), String(count.enabled)]);
    return `${title}\n${renderTable({ header: [name, "policies", "enabled"], rows }, width)}`;
  };
  return [
    "",
    `${policies} ${policies === 1 ? "policy" : "policies"}, ${enabled} enabled\n`,
    table("By type of resource", "resource type", resourceTypes),
    table("By section of the CIS benchmark", "section", cis),
  ].join("\n");
}

/** The same numbers as JSON. */
export function policyCoverageJson({ policies, enabled, resourceTypes, cis }: PolicyCoverage): Record<string, unknown> {
  return {
    total: policies,
    enabled,
    resource_types: resourceTypes.map((count) => ({
      name: count.name,
      policies: count.policies,
      enabled: count.enabled,
    })),
    cis: cis.map((count) => ({
      section: count.name,
      policies: count.policies,
      enabled: count.enabled,
      policy_ids: count.policyIds,
    })),
  };
}

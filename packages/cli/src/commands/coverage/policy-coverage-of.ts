import type { PolicyClass } from "@pypanther/core/runtime";

/** The policies that have something in common. */
export interface PolicyCount {
  readonly name: string;
  readonly policies: number;
  readonly enabled: number;
  /** Ids of the policies, sorted. */
  readonly policyIds: readonly string[];
}

/** What policies cover. One of several types or sections counts for each of them. */
export interface PolicyCoverage {
  readonly policies: number;
  readonly enabled: number;
  readonly resourceTypes: readonly PolicyCount[];
  /** By section of the CIS benchmark that they are mapped to. */
  readonly cis: readonly PolicyCount[];
}

/** Numbers within names by size: "1.9" before "1.10". */
const byName = (a: PolicyCount, b: PolicyCount): number => a.name.localeCompare(b.name, "en", { numeric: true });

function countsBy(
  policies: readonly PolicyClass[],
  namesOf: (policy: PolicyClass) => readonly string[],
): PolicyCount[] {
  const groups = new Map<string, PolicyClass[]>();
  for (const policy of policies) {
    for (const name of new Set(namesOf(policy))) groups.set(name, [...(groups.get(name) ?? []), policy]);
  }
  return [...groups]
    .map(([name, group]) => ({
      name,
      policies: group.length,
      enabled: group.filter(({ attributes }) => attributes.enabled).length,
      policyIds: group.map(({ attributes }) => attributes.id).sort(),
    }))
    .sort(byName);
}

/** Counts what policies cover: by type of resource and by section of the CIS benchmark. */
export function policyCoverageOf(policies: readonly PolicyClass[]): PolicyCoverage {
  return {
    policies: policies.length,
    enabled: policies.filter(({ attributes }) => attributes.enabled).length,
    resourceTypes: countsBy(policies, ({ attributes }) => attributes.resourceTypes),
    cis: countsBy(policies, ({ attributes }) => attributes.reports["CIS"] ?? []),
  };
}

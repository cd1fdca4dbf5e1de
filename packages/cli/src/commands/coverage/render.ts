import { renderTable } from "../../render/table";
import { visible } from "../../render/visible";
import type { Coverage, NamedCount, RuleCount } from "./coverage-of";
import type { PolicyCoverage } from "./policy-coverage-of";
import { policyCoverageJson } from "./render-policies";

const cells = ({ rules, enabled }: RuleCount): string[] => [String(rules), String(enabled)];

/** Tables of at most `width` characters: by source, log type, severity, tactic and technique. */
export function renderCoverage(coverage: Coverage, width: number): string {
  const { rules, enabled, sources, logTypes, severities, tactics, unmapped } = coverage;
  const table = (title: string, names: readonly string[], rows: readonly (readonly string[])[]): string =>
    `${title}\n${renderTable({ header: [...names, "rules", "enabled"], rows }, width)}`;
  const named = (title: string, name: string, groups: readonly NamedCount[]): string =>
    table(
      title,
      [name],
      groups.map((group) => [visible(group.name), ...cells(group)]),
    );
  const techniques = tactics.flatMap((tactic) =>
    tactic.techniques.map((technique) => [tactic.id, technique.id, ...cells(technique)]),
  );
  return [
    `${rules} ${rules === 1 ? "rule" : "rules"}, ${enabled} enabled\n`,
    named("By source", "source", sources),
    named("By log type", "log type", logTypes),
    named("By severity", "severity", severities),
    table(
      "By tactic of MITRE ATT&CK",
      ["tactic", "name"],
      tactics.map((tactic) => [tactic.id, tactic.name, ...cells(tactic)]),
    ),
    table("By technique of MITRE ATT&CK", ["tactic", "technique"], techniques),
    `Rules without a MITRE ATT&CK mapping: ${unmapped.rules}\n`,
  ].join("\n");
}

const wireCount = ({ rules, enabled }: RuleCount) => ({ rules, enabled });
const wireCounts = (groups: readonly NamedCount[]) =>
  groups.map((group) => ({ name: group.name, ...wireCount(group) }));

/** One JSON document with the same numbers and those of policies, and the ids of each technique's rules. */
export function renderCoverageJson(coverage: Coverage, policies: PolicyCoverage): string {
  const document = {
    total_rules: coverage.rules,
    enabled_rules: coverage.enabled,
    sources: wireCounts(coverage.sources),
    log_types: wireCounts(coverage.logTypes),
    severities: wireCounts(coverage.severities),
    tactics: coverage.tactics.map(({ id, name, techniques, ...count }) => ({
      id,
      name,
      ...wireCount(count),
      techniques: techniques.map((technique) => ({
        id: technique.id,
        ...wireCount(technique),
        rule_ids: technique.ruleIds,
      })),
    })),
    unmapped: wireCount(coverage.unmapped),
    unread: coverage.unread.map(({ ruleId, entry }) => ({ rule_id: ruleId, entry })),
    ...(policies.policies > 0 && { policies: policyCoverageJson(policies) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

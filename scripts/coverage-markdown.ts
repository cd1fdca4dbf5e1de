import {
  type Coverage,
  coverageOf,
  type NamedCount,
  type PolicyCount,
  policyCoverageOf,
  type TacticCoverage,
} from "@pypanther/cli";
import { isPolicyClass, type Pack } from "@pypanther/core/runtime";

const attack = "https://attack.mitre.org";

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [header, header.map((_, index) => (index === 0 ? "---" : "--:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

function sourceRow(name: string, { rules, enabled, severities }: Coverage): (string | number)[] {
  return [name, rules, enabled, ...severities.map((severity) => severity.rules)];
}

/** What the policies of packs cover, as sections of the page; nothing when there are none. */
function policySections(packs: readonly Pack[]): string[] {
  const { policies, enabled, resourceTypes, cis } = policyCoverageOf(
    packs.flatMap(({ detections = [] }) => detections.filter(isPolicyClass)),
  );
  if (policies === 0) return [];
  const rows = (counts: readonly PolicyCount[]) => counts.map((count) => [count.name, count.policies, count.enabled]);
  const withIds = cis.map(({ name, policyIds }) => [name, policyIds.map((id) => `\`${id}\``).join(", ")]);
  return [
    "## Policies",
    `${policies} [policies](policies.md), ${enabled} of them enabled as shipped.`,
    "### By type of resource",
    table(["Type of resource", "Policies", "Enabled"], rows(resourceTypes)),
    "### By section of the CIS AWS Foundations benchmark",
    "Sections as the policies name them in `reports`.",
    [`| Section | Policies |`, `| --- | --- |`, ...withIds.map((cells) => `| ${cells.join(" | ")} |`)].join("\n"),
  ];
}

function bySource(packs: readonly Pack[], all: Coverage): string {
  const rows = packs
    .filter(({ rules }) => rules.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, rules }) => {
      const folder = name.replace(/^@pypanther\//, "");
      return sourceRow(`[${folder.replace(/^rules-/, "")}](../packages/${folder}/README.md)`, coverageOf(rules));
    });
  const severities = all.severities.map(({ name }) => capitalised(name));
  return table(["Source", "Rules", "Enabled", ...severities], [...rows, sourceRow("**All**", all)]);
}

function bySeverity(severities: readonly NamedCount[]): string {
  return table(
    ["Severity", "Rules", "Enabled"],
    severities.map(({ name, rules, enabled }) => [capitalised(name), rules, enabled]),
  );
}

const tacticLink = (id: string): string => `[${id}](${attack}/tactics/${id}/)`;
const techniqueLink = (id: string): string => `[${id}](${attack}/techniques/${id.replace(".", "/")}/)`;

function byTactic(tactics: readonly TacticCoverage[]): string {
  const rows = tactics.map(({ id, name, rules, enabled, techniques }) => [
    `${name} (${tacticLink(id)})`,
    techniques.length,
    rules,
    enabled,
  ]);
  return table(["Tactic", "Techniques", "Rules", "Enabled"], rows);
}

function byTechnique({ name, id, techniques }: TacticCoverage): string[] {
  if (techniques.length === 0) return [];
  const rows = techniques.map((technique) => [techniqueLink(technique.id), technique.rules, technique.enabled]);
  return [`### ${name} (${id})`, table(["Technique", "Rules", "Enabled"], rows)];
}

/** The page on what the rules of packs cover, as Markdown. */
export function coverageMarkdown(packs: readonly Pack[]): string {
  const all = coverageOf(packs.flatMap(({ rules }) => rules));
  return [
    "<!-- Written by `pnpm coverage-page` from the rules of every pack. -->",
    "# Coverage",
    `What the rules of this repository cover: ${all.rules} rules in ${packs.filter(({ rules }) => rules.length > 0).length} packs, ${all.enabled} of them enabled as shipped. [\`pypanther coverage\`](cli.md#coverage) shows the same for the rules of a project, and writes it as a layer for the MITRE ATT&CK Navigator.`,
    "## By source",
    bySource(packs, all),
    "## By severity",
    bySeverity(all.severities),
    "## By MITRE ATT&CK tactic",
    `A rule may be mapped to several tactics and techniques, and counts once for each; ${all.unmapped.rules} rules are mapped to none.`,
    byTactic(all.tactics),
    "## By MITRE ATT&CK technique",
    ...all.tactics.flatMap(byTechnique),
    ...policySections(packs),
    "",
  ].join("\n\n");
}

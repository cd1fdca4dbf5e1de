import { type DetectionClass, isRuleClass, packOf, Severity } from "@pypanther/core/runtime";
import { enterpriseTactics, tacticName } from "./tactics";

/** How many rules there are, and how many of them are enabled. */
export interface RuleCount {
  readonly rules: number;
  readonly enabled: number;
}

/** The rules that have something in common. */
export interface NamedCount extends RuleCount {
  readonly name: string;
}

/** The rules that are mapped to a technique under one tactic. */
export interface TechniqueCoverage extends RuleCount {
  /** "T1195", of a sub-technique "T1195.002". */
  readonly id: string;
  /** Ids of the rules, sorted. */
  readonly ruleIds: readonly string[];
}

/** The rules that are mapped to a tactic; each counts once, whatever the number of its techniques. */
export interface TacticCoverage extends NamedCount {
  readonly id: string;
  readonly techniques: readonly TechniqueCoverage[];
}

/** A mapping that cannot be read. */
export interface UnreadMapping {
  readonly ruleId: string;
  readonly entry: string;
}

/** What rules cover. A rule of several log types or tactics counts for each of them. */
export interface Coverage extends RuleCount {
  /** By the pack that brings them, or `OWN_RULES`. */
  readonly sources: readonly NamedCount[];
  readonly logTypes: readonly NamedCount[];
  /** Every severity, the most urgent first. */
  readonly severities: readonly NamedCount[];
  /** Every tactic of ATT&CK Enterprise in the order of an attack, covered or not, then those of other matrices. */
  readonly tactics: readonly TacticCoverage[];
  /** The rules without a MITRE ATT&CK mapping. */
  readonly unmapped: RuleCount;
  readonly unread: readonly UnreadMapping[];
}

/** The source of rules that no pack brings. */
export const OWN_RULES = "own rules";

const mapping = /^(TA\d{4}):(T\d{4}(?:\.\d{3})?)$/;

function countOf(rules: readonly DetectionClass[]): RuleCount {
  return { rules: rules.length, enabled: rules.filter(({ attributes }) => attributes.enabled).length };
}

function groupBy(
  rules: Iterable<DetectionClass>,
  namesOf: (rule: DetectionClass) => readonly string[],
): Map<string, readonly DetectionClass[]> {
  const groups = new Map<string, DetectionClass[]>();
  for (const rule of rules) {
    for (const name of new Set(namesOf(rule))) groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  return groups;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function counts(groups: ReadonlyMap<string, readonly DetectionClass[]>): NamedCount[] {
  return [...groups].map(([name, rules]) => ({ name, ...countOf(rules) })).sort((a, b) => byText(a.name, b.name));
}

function attackMappings({ attributes: { reports } }: DetectionClass): readonly string[] {
  return Object.entries(reports).find(([name]) => name.toLowerCase() === "mitre att&ck")?.[1] ?? [];
}

function tacticsOf(rules: readonly DetectionClass[]): TacticCoverage[] {
  const pairsOf = (rule: DetectionClass): string[] => attackMappings(rule).filter((entry) => mapping.test(entry));
  const tacticOf = (pair: string): string => pair.slice(0, pair.indexOf(":"));
  const byPair = [...groupBy(rules, pairsOf)].sort(([a], [b]) => byText(a, b));
  const byTactic = groupBy(rules, (rule) => pairsOf(rule).map(tacticOf));
  const others = [...byTactic.keys()].filter((id) => !enterpriseTactics.has(id)).sort();
  return [...enterpriseTactics.keys(), ...others].map((id) => ({
    id,
    name: tacticName(id),
    ...countOf(byTactic.get(id) ?? []),
    techniques: byPair
      .filter(([pair]) => tacticOf(pair) === id)
      .map(([pair, mapped]) => ({
        id: pair.slice(id.length + 1),
        ...countOf(mapped),
        ruleIds: mapped.map(({ attributes }) => attributes.id).sort(),
      })),
  }));
}

/** Counts what rules cover: by source, log type, severity, and tactic and technique of MITRE ATT&CK. */
export function coverageOf(rules: readonly DetectionClass[]): Coverage {
  const bySeverity = groupBy(rules, ({ attributes }) => [attributes.defaultSeverity]);
  return {
    ...countOf(rules),
    sources: counts(groupBy(rules, (rule) => [packOf(rule)?.name ?? OWN_RULES])),
    logTypes: counts(
      groupBy(rules.filter(isRuleClass), ({ attributes }) => attributes["logTypes"] as readonly string[]),
    ),
    severities: [...Severity.values]
      .reverse()
      .map((severity) => ({ name: severity, ...countOf(bySeverity.get(severity) ?? []) })),
    tactics: tacticsOf(rules),
    unmapped: countOf(rules.filter((rule) => attackMappings(rule).length === 0)),
    unread: rules.flatMap((rule) =>
      attackMappings(rule)
        .filter((entry) => !mapping.test(entry))
        .map((entry) => ({ ruleId: rule.attributes.id, entry })),
    ),
  };
}

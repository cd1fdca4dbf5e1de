import type { Reports } from "./attributes";
import type { LogType } from "./log-type";
import type { RuleClass } from "./rule";
import type { Severity } from "./severity";

type OneOrMany<T> = T | readonly T[];

/**
 * Which rules to take: every given attribute must match (and), by any of its given values (or). Texts compare ignoring
 * case, as wholes; a list attribute matches when it shares an item. An empty list matches nothing.
 */
export interface RuleFilter {
  logTypes?: OneOrMany<LogType>;
  id?: OneOrMany<string>;
  createAlert?: OneOrMany<boolean>;
  dedupPeriodMinutes?: OneOrMany<number>;
  displayName?: OneOrMany<string>;
  enabled?: OneOrMany<boolean>;
  summaryAttributes?: OneOrMany<string>;
  threshold?: OneOrMany<number>;
  tags?: OneOrMany<string>;
  /** Report names, or a map of report name → sections of which the rule must cover one (an empty list: any). */
  reports?: OneOrMany<string> | Reports;
  defaultSeverity?: OneOrMany<Severity>;
  /** The same as `defaultSeverity`. */
  severity?: OneOrMany<Severity>;
  defaultDescription?: OneOrMany<string>;
  defaultReference?: OneOrMany<string>;
  defaultRunbook?: OneOrMany<string>;
  defaultDestinations?: OneOrMany<string>;
}

const fold = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

function shares(actual: unknown, wanted: unknown): boolean {
  const values = new Set(asList(actual).map(fold));
  return asList(wanted).some((item) => values.has(fold(item)));
}

function coversReports(actual: Reports, wanted: Reports): boolean {
  return Object.entries(wanted).some(([name, sections]) => {
    const covered = Object.entries(actual).find(([report]) => fold(report) === fold(name))?.[1];
    return covered !== undefined && (sections.length === 0 || shares(covered, sections));
  });
}

function matches(rule: RuleClass, name: keyof RuleFilter, wanted: unknown): boolean {
  const { attributes } = rule;
  if (name === "severity") return shares(attributes.defaultSeverity, wanted);
  if (name !== "reports") return shares(attributes[name], wanted);
  const isMap = typeof wanted === "object" && wanted !== null && !Array.isArray(wanted);
  return isMap ? coversReports(attributes.reports, wanted as Reports) : shares(Object.keys(attributes.reports), wanted);
}

/** The rules that a filter takes, in their order. */
export function filterRules(rules: Iterable<RuleClass>, filter: RuleFilter = {}): RuleClass[] {
  const wanted = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
  return [...rules].filter((rule) =>
    wanted.every(([name, value]: [string, unknown]) => matches(rule, name as keyof RuleFilter, value)),
  );
}

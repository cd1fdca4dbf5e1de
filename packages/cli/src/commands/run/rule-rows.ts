import { listingsOf } from "@pypanther/core/runtime";
import type { RuleCost, RunSummary } from "@pypanther/engine";
import type { ChosenRules } from "./choose-rules";

/** What became of one rule in a run. Its matches are signals, in alerts, or below a threshold. */
export interface RuleRow {
  readonly id: string;
  readonly matches: number;
  readonly signals: number;
  readonly inAlerts: number;
  readonly below: number;
  readonly alerts: number;
  readonly errors: number;
  readonly ms: number;
}

/** What each rule of a run found and cost: most alerts first, then most matches. */
export function ruleRows(
  { rules, correlationRules }: ChosenRules,
  summary: RunSummary,
  costs: readonly RuleCost[],
): RuleRow[] {
  const { matchesByRule, inAlertsByRule, alertsByRule, errorsByRule } = summary;
  const msByRule = new Map(costs.map(({ ruleId, totalMs }) => [ruleId, totalMs]));
  const correlations = new Set<unknown>(correlationRules.map(({ attributes }) => attributes.id));
  const rows = listingsOf([...rules, ...correlationRules]).map((listing): RuleRow => {
    const { id } = listing;
    const matches = matchesByRule.get(id) ?? 0;
    const alerts = alertsByRule.get(id) ?? 0;
    const signals = listing.attribute("createAlert") === false ? matches : 0;
    // Every match of a correlation rule that creates alerts is one.
    const inAlerts = correlations.has(id) ? alerts : (inAlertsByRule.get(id) ?? 0);
    const below = matches - signals - inAlerts;
    const errors = errorsByRule.get(id) ?? 0;
    return { id, matches, signals, inAlerts, below, alerts, errors, ms: msByRule.get(id) ?? 0 };
  });
  return rows.sort(
    (a, b) => b.alerts - a.alerts || b.matches - a.matches || b.errors - a.errors || (a.id < b.id ? -1 : 1),
  );
}

import { type ChosenRules } from "./choose-rules";
import { listingsOf } from "@pypanther/core/runtime";
import type { RuleCost, RunSummary } from "@pypanther/engine";
import type { Style } from "../../kernel/style";
import { visible } from "../../render/visible";
import { count, number } from "./count";

/** What became of one rule in a run. Its matches are signals, in alerts, or below a threshold. */
interface RuleRow {
  readonly id: string;
  readonly matches: number;
  readonly signals: number;
  readonly inAlerts: number;
  readonly alerts: number;
  readonly errors: number;
  readonly ms: number;
}

const header = ["MATCHES", "SIGNALS", "IN ALERTS", "BELOW", "ALERTS", "ERRORS", "MS", "RULE"] as const;
const widths = [9, 9, 9, 9, 7, 7, 9] as const;

function rowsOf({ rules, correlationRules }: ChosenRules, summary: RunSummary, costs: readonly RuleCost[]): RuleRow[] {
  const { matchesByRule, inAlertsByRule, alertsByRule, errorsByRule } = summary;
  const msByRule = new Map(costs.map(({ ruleId, totalMs }) => [ruleId, totalMs]));
  const correlations = new Set<unknown>(correlationRules.map(({ attributes }) => attributes.id));
  return listingsOf([...rules, ...correlationRules]).map((listing): RuleRow => {
    const { id } = listing;
    const matches = matchesByRule.get(id) ?? 0;
    const alerts = alertsByRule.get(id) ?? 0;
    const createsAlerts = listing.attribute("createAlert") !== false;
    return {
      id,
      matches,
      signals: createsAlerts ? 0 : matches,
      // Every match of a correlation rule that creates alerts is one.
      inAlerts: correlations.has(id) ? alerts : (inAlertsByRule.get(id) ?? 0),
      alerts,
      errors: errorsByRule.get(id) ?? 0,
      ms: msByRule.get(id) ?? 0,
    };
  });
}

const cellsOf = ({ id, matches, signals, inAlerts, alerts, errors, ms }: RuleRow): string[] => [
  ...[matches, signals, inAlerts, matches - signals - inAlerts, alerts, errors].map(number),
  ms.toFixed(1),
  visible(id),
];

/** What each rule of a run found and cost: those that found something or failed, most alerts first, the others as one. */
export function renderRuleTable(
  chosen: ChosenRules,
  summary: RunSummary,
  costs: readonly RuleCost[],
  style: Style,
): string {
  const rows = rowsOf(chosen, summary, costs);
  const shown = rows
    .filter(({ matches, errors }) => matches > 0 || errors > 0)
    .sort((a, b) => b.alerts - a.alerts || b.matches - a.matches || b.errors - a.errors || (a.id < b.id ? -1 : 1));
  const quiet = rows.filter(({ matches, errors }) => matches === 0 && errors === 0);
  const quietMs = quiet.reduce((sum, { ms }) => sum + ms, 0);
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join(" ");
  const rest =
    quiet.length > 0 ? [style.dim(`and ${count(quiet.length, "rule")} without a match, ${quietMs.toFixed(1)} ms`)] : [];
  return `${[style.bold(line(header)), ...shown.map((row) => line(cellsOf(row))), ...rest].join("\n")}\n`;
}

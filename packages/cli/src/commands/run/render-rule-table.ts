import type { Style } from "../../kernel/style";
import { visible } from "../../render/visible";
import { count, number } from "../../render/count";
import type { RuleRow } from "./rule-rows";

const header = ["MATCHES", "SIGNALS", "IN ALERTS", "BELOW", "ALERTS", "ERRORS", "MS", "RULE"] as const;
const widths = [9, 9, 9, 9, 7, 7, 9] as const;

const cellsOf = ({ id, matches, signals, inAlerts, below, alerts, errors, ms }: RuleRow): string[] => [
  ...[matches, signals, inAlerts, below, alerts, errors].map(number),
  ms.toFixed(1),
  visible(id),
];

/** The rules of a run that found something or failed, as an aligned list; the others as one line. */
export function renderRuleTable(rows: readonly RuleRow[], style: Style): string {
  const isQuiet = ({ matches, errors }: RuleRow): boolean => matches === 0 && errors === 0;
  const quiet = rows.filter(isQuiet);
  const quietMs = quiet.reduce((sum, { ms }) => sum + ms, 0);
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join(" ");
  const shown = rows.filter((row) => !isQuiet(row)).map((row) => line(cellsOf(row)));
  const rest =
    quiet.length > 0 ? [style.dim(`and ${count(quiet.length, "rule")} without a match, ${quietMs.toFixed(1)} ms`)] : [];
  return `${[style.bold(line(header)), ...shown, ...rest].join("\n")}\n`;
}

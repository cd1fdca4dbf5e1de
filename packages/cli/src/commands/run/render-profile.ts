import type { RuleCost } from "@pypanther/engine";
import type { Style } from "../../kernel/style";
import { visible } from "../../render/visible";

/** So many rules are listed. */
const MAX_ROWS = 20;

const header = ["TOTAL MS", "P99 MS", "EVENTS", "RULE"] as const;
const widths = [10, 10, 10] as const;

/** The slowest rules of a run, as an aligned list. */
export function renderProfile(costs: readonly RuleCost[], style: Style): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join("  ");
  const rows = costs
    .slice(0, MAX_ROWS)
    .map(({ ruleId, events, totalMs, p99Ms }) =>
      line([totalMs.toFixed(1), p99Ms.toFixed(3), events.toLocaleString("en-US"), visible(ruleId)]),
    );
  return `${[style.bold(line(header)), ...rows].join("\n")}\n`;
}

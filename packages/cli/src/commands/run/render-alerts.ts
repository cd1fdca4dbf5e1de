import type { Alert } from "@pypanther/engine";
import type { Style } from "../../kernel/style";
import { noCommand, visible } from "../../render/visible";
import { wrap } from "../../render/wrap";

/** More alerts than this are for programs to read. */
const MAX_ROWS = 1000;

/** Narrower than this, titles become unreadable. */
const MIN_TITLE = 30;

const header = ["SEVERITY", "FIRST EVENT (UTC)", "MATCHES"] as const;
const widths = [8, 19, 7] as const;
const indent = widths.reduce((sum, width) => sum + width + 2, 0);

type Paint = (text: string) => string;

function paintOf(severity: string, style: Style): Paint {
  if (severity === "CRITICAL" || severity === "HIGH") return style.red;
  return severity === "MEDIUM" ? style.yellow : style.dim;
}

function row(
  { severity, firstEventTime, matchCount, title, ruleId, type }: Alert,
  width: number,
  style: Style,
): string {
  const time = firstEventTime.slice(0, 19).replace("T", " ");
  const cells = [
    paintOf(severity, style)(severity.padEnd(widths[0])),
    time.padEnd(widths[1]),
    String(matchCount).padStart(widths[2]),
    "",
  ].join("  ");
  const [first = "", ...more] = wrap(visible(title), width);
  const id = wrap(visible(type === "RULE_ERROR" ? `${ruleId} (rule error)` : ruleId), width);
  const below = [...more, ...id.map((line) => style.dim(line))];
  return [cells + first, ...below.map((line) => " ".repeat(indent) + noCommand(line))].join("\n");
}

/** Alerts as an aligned list of at most `columns` characters: severity, first event, matches, title and rule. */
export function renderAlerts(
  alerts: readonly Alert[],
  columns: number,
  style: Style,
  { heading = true }: { readonly heading?: boolean } = {},
): string {
  if (alerts.length === 0) return "";
  const width = Math.max(MIN_TITLE, columns - indent);
  const titles = [...header.map((title, index) => title.padEnd(widths[index] ?? 0)), "ALERT"].join("  ");
  const rows = alerts.slice(0, MAX_ROWS).map((alert) => row(alert, width, style));
  const rest = alerts.length - rows.length;
  const remark = rest > 0 ? [`... and ${rest} more; --output json has them all`] : [];
  const lines = [...(heading ? [style.bold(titles)] : []), ...rows, ...remark];
  return `${lines.join("\n")}\n`;
}

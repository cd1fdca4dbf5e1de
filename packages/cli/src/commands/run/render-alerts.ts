import type { Alert, AlertChange, ChainLink } from "@pypanther/engine";
import type { Style } from "../../kernel/style";
import { inert, visible } from "../../render/visible";
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

/** A signal of a correlation rule's alert: when, which step, what happened, and where that was read. */
function linkLines({ time, step, ruleId, title, source, line, eventId }: ChainLink, width: number): string[] {
  const event = eventId === null ? "" : `, event ${eventId}`;
  const place = source === null || source === "" ? "" : ` ${source}:${line ?? 0}${event}`;
  const texts = [
    `${time.slice(0, 19).replace("T", " ")} ${step}: ${title ?? ruleId}`,
    ...(place === "" ? [] : [place.trim()]),
  ];
  return texts.flatMap((text, index) =>
    wrap(visible(text), width - 2).map((part, at) => `${index === 0 && at === 0 ? "- " : "  "}${inert(part)}`),
  );
}

/** What a row says beside its alert. */
interface Beside {
  /** In brackets behind the rule. */
  readonly remark?: string;
  /** The correlation rules of whose stories the alert is part. */
  readonly stories?: readonly string[];
}

function row(
  { severity, firstEventTime, matchCount, title, ruleId, type, chain = [] }: Alert,
  columns: number,
  style: Style,
  { remark, stories = [] }: Beside = {},
): string {
  const width = Math.max(MIN_TITLE, columns - indent);
  const time = firstEventTime.slice(0, 19).replace("T", " ");
  const cells = [
    paintOf(severity, style)(severity.padEnd(widths[0])),
    time.padEnd(widths[1]),
    String(matchCount).padStart(widths[2]),
    "",
  ].join("  ");
  const remarks = [...(type === "RULE_ERROR" ? ["rule error"] : []), ...(remark === undefined ? [] : [remark])];
  const id = remarks.length > 0 ? `${ruleId} (${remarks.join(", ")})` : ruleId;
  const [first = "", ...more] = wrap(visible(title), width);
  const below = [
    ...more.map(inert),
    ...wrap(visible(id), width).map((line) => style.dim(inert(line))),
    ...stories.flatMap((story) => wrap(visible(`part of ${story}`), width).map((line) => style.dim(inert(line)))),
    ...chain.flatMap((link) => linkLines(link, width)),
  ];
  return [cells + first, ...below.map((line) => " ".repeat(indent) + line)].join("\n");
}

function heading(style: Style): string {
  return style.bold([...header.map((title, index) => title.padEnd(widths[index] ?? 0)), "ALERT"].join("  "));
}

/** Alerts as an aligned list of at most `columns` characters: severity, first event, matches, title and rule. */
export function renderAlerts(alerts: readonly Alert[], columns: number, style: Style): string {
  if (alerts.length === 0) return "";
  const ruleOf = new Map(alerts.map(({ id, ruleId }) => [id, ruleId]));
  const rows = alerts.slice(0, MAX_ROWS).map((alert) => {
    const stories = new Set((alert.partOf ?? []).map((id) => ruleOf.get(id) ?? id));
    return row(alert, columns, style, { stories: [...stories] });
  });
  const rest = alerts.length - rows.length;
  const remark = rest > 0 ? [`... and ${rest} more; --output json has them all`] : [];
  return `${[heading(style), ...rows, ...remark].join("\n")}\n`;
}

/** What became of alerts, as rows of the same list; the heading comes with the first of them. */
export function renderChanges(
  changes: readonly AlertChange[],
  columns: number,
  style: Style,
  withHeading: boolean,
): string {
  const rows = changes.map(({ kind, alert }) =>
    row(alert, columns, style, { remark: kind === "updated" ? kind : undefined }),
  );
  return [...(withHeading ? [heading(style)] : []), ...rows].map((line) => `${line}\n`).join("");
}

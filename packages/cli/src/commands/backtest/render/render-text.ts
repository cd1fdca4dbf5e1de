import type { Style } from "../../../kernel/style";
import { inert, visible } from "../../../render/visible";
import { wrap } from "../../../render/wrap";
import { type Comparison, isDifferent, type RuleComparison } from "../compare/compare-runs";
import type { AlertDifference } from "../compare/match-alerts";
import { changeText, countsText, leadOf, outcomeOf, remarksOf, type Versions } from "./remarks";

/** Of a rule so many alerts that differ are shown, of an alert so many fields. */
const MAX_ALERTS = 20;
const MAX_FIELDS = 10;
/** Values are cut to so many characters. */
const MAX_VALUE = 80;

const signs = { new: "+", gone: "-", changed: "~", same: " " } as const;

type Paint = (text: string) => string;

function paintOf(kind: AlertDifference["kind"], { green, red, yellow, dim }: Style): Paint {
  return { new: green, gone: red, changed: yellow, same: dim }[kind];
}

function alertLines(difference: AlertDifference, columns: number, style: Style): string[] {
  const { kind, alert } = difference;
  const paint = paintOf(kind, style);
  const time = alert.type === "RULE_ERROR" ? "rule error" : alert.firstEventTime.slice(0, 19).replace("T", " ");
  const text = `${signs[kind]} ${alert.severity}  ${time}  ${alert.title}`;
  const fields = kind === "changed" ? difference.fields : [];
  const lines = fields.slice(0, MAX_FIELDS).map((change) => `${change.field}: ${changeText(change, MAX_VALUE)}`);
  const rest = fields.length - lines.length;
  const below = rest > 0 ? [...lines, `and ${rest} more fields`] : lines;
  return [
    ...wrap(visible(text), columns - 4).map((line, index) => paint(`${index === 0 ? "  " : "    "}${inert(line)}`)),
    ...below.flatMap((line) => wrap(visible(line), columns - 6).map((part) => `      ${inert(part)}`)),
  ];
}

function ruleLines(rule: RuleComparison, columns: number, style: Style): string[] {
  const differing = rule.alerts.filter(({ kind }) => kind !== "same");
  const shown = differing.slice(0, MAX_ALERTS);
  const rest = differing.length - shown.length;
  const counts = countsText(rule.counts);
  return [
    `${style.bold(inert(visible(rule.id)))}${counts === "" ? "" : `  ${counts}`}`,
    ...remarksOf(rule).map((remark) => `  ${inert(visible(remark))}`),
    ...shown.flatMap((difference) => alertLines(difference, columns, style)),
    ...(rest > 0 ? [style.dim(`  ... and ${rest.toLocaleString("en-US")} more; --report FILE.html has them`)] : []),
    "",
  ];
}

/** A comparison for a terminal: rules that differ, each with the alerts that do. */
export function renderText(comparison: Comparison, versions: Versions, columns: number, style: Style): string {
  const differing = comparison.rules.filter(isDifferent);
  const lines = [
    ...leadOf(comparison, versions).map((line) => style.dim(inert(visible(line)))),
    "",
    ...differing.flatMap((rule) => ruleLines(rule, columns, style)),
    differing.length === 0 ? "No difference." : style.bold(inert(visible(outcomeOf(comparison)))),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

import { type Comparison, differences, isDifferent, type RuleComparison } from "../compare/compare-runs";
import type { AlertDifference } from "../compare/match-alerts";
import { codeSpan } from "./code-span";
import { leadOf, outcomeOf, remarksOf, type Versions } from "./remarks";
import { changeTexts } from "./change-texts";

/** By this line a workflow finds the comment that it made before. */
const MARK = "<!-- pypanther backtest -->";

/** GitHub takes comments of up to 65,536 characters. */
const MAX_LENGTH = 60_000;
/** Of a rule so many alerts are shown, of an alert so many fields; the table has so many rules. */
const MAX_ALERTS = 10;
const MAX_FIELDS = 5;
const MAX_ROWS = 50;
/** Values are cut to so many characters. */
const MAX_VALUE = 150;

const words = { new: "New", gone: "Gone", changed: "Changed", same: "Unchanged" } as const;

function alertLines(difference: AlertDifference): string[] {
  const { kind, alert } = difference;
  const time = alert.type === "RULE_ERROR" ? "rule error" : alert.firstEventTime.slice(0, 19).replace("T", " ");
  const head = `- **${words[kind]}** ${alert.severity} ${time} ${codeSpan(alert.title)}`;
  if (kind !== "changed") return [head];
  const { fields } = difference;
  const rest = fields.length - MAX_FIELDS;
  return [
    head,
    ...fields.slice(0, MAX_FIELDS).map((change) => {
      const { base, head: now } = changeTexts(change, MAX_VALUE);
      return `  - ${codeSpan(change.field)}: ${codeSpan(base)} → ${codeSpan(now)}`;
    }),
    ...(rest > 0 ? [`  - and ${rest} more fields`] : []),
  ];
}

function ruleSection(rule: RuleComparison): string {
  const differing = rule.alerts.filter(({ kind }) => kind !== "same");
  const rest = differing.length - MAX_ALERTS;
  return [
    `#### ${codeSpan(rule.id)}`,
    "",
    ...remarksOf(rule).map((remark) => `- ${codeSpan(remark, 300)}`),
    ...differing.slice(0, MAX_ALERTS).flatMap(alertLines),
    ...(rest > 0 ? [`- and ${rest.toLocaleString("en-US")} more alerts`] : []),
    "",
  ].join("\n");
}

function row(rule: RuleComparison): string {
  const { counts } = rule;
  const remarks = remarksOf(rule);
  const says = remarks.length === 0 ? "" : codeSpan(remarks.join("; "));
  return `| ${codeSpan(rule.id)} | ${counts.new} | ${counts.gone} | ${counts.changed} | ${counts.same} | ${says} |`;
}

/** A comparison as the text of a comment on a pull request, no longer than GitHub takes. */
export function renderMarkdown(comparison: Comparison, versions: Versions): string {
  const differing = comparison.rules.filter(isDifferent);
  const head = [MARK, "### Backtest", "", ...leadOf(comparison, versions, codeSpan), ""];
  if (differing.length === 0) return `${[...head, "No difference."].join("\n")}\n`;
  const rows = [...differing].sort((a, b) => differences(b.counts) - differences(a.counts)).slice(0, MAX_ROWS);
  const left = differing.length - rows.length;
  const table = [
    `**${outcomeOf(comparison)}**`,
    "",
    "| Rule | New | Gone | Changed | Unchanged | |",
    "| --- | ---: | ---: | ---: | ---: | --- |",
    ...rows.map(row),
    ...(left > 0 ? ["", `and ${left.toLocaleString("en-US")} more rules`] : []),
    "",
    "<details><summary>The alerts</summary>",
    "",
  ];
  let text = [...head, ...table].join("\n");
  for (const [index, section] of rows.map(ruleSection).entries()) {
    if (text.length + section.length > MAX_LENGTH) {
      text += `\nThe alerts of ${rows.length - index} more rules have no room here; the report has them.\n`;
      break;
    }
    text += `\n${section}`;
  }
  return `${text}\n</details>\n`;
}

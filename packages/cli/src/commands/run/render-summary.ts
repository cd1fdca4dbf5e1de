import type { InputProblem, RunSummary } from "@pypanther/engine";
import type { Style } from "../../kernel/style";
import { noCommand, visible } from "../../render/visible";
import type { RunReport } from "./run-logs";

const number = (value: number): string => Math.round(value).toLocaleString("en-US");

function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** One line about something that could not be read. */
export function renderProblem({ source, line, message }: InputProblem, style: Style): string {
  return `${style.yellow(noCommand(visible(line > 0 ? `${source}:${line}` : source)))}: ${visible(message)}\n`;
}

/** What a run has done so far, for a line that changes. */
export function renderProgress({ events, matches }: RunSummary, seconds: number): string {
  return `${count(events, "event")}, ${count(matches, "match", "matches")}, ${number(events / seconds)} events/s`;
}

function errorsByRule({ errorsByRule: errors, stoppedRules }: RunSummary): string {
  const rules = [...errors].map(
    ([id, errorCount]) => `${id} ${number(errorCount)}${stoppedRules.has(id) ? ", switched off" : ""}`,
  );
  return rules.length > 5 ? `${rules.slice(0, 5).join("; ")}; and ${rules.length - 5} more rules` : rules.join("; ");
}

function nextStep({ summary, disabled, alerts, unreadLogTypes }: RunReport, output: string): string | undefined {
  const [failed] = summary.errorsByRule.keys();
  if (failed !== undefined) return `Look at the rule that failed: npx pypanther test --id ${failed} --verbose`;
  if (summary.unclassified > 0)
    return "Say what the unknown events are: --log-type <type> (npx pypanther list log-types)";
  if (alerts.length > 0 && output === "text") return "See an alert in full: --output json";
  if (unreadLogTypes.length > 0) {
    return `See what the installed packs have: npx pypanther list rules --managed --log-types ${unreadLogTypes[0]}`;
  }
  return disabled > 0 ? "Run the rules that are not enabled as well: --all-rules" : undefined;
}

/** What a run did, in a few lines, with what to do next. */
export function renderSummary(report: RunReport, seconds: number, style: Style, output: string): string {
  const { summary, sources, rules, disabled, alerts, unreadLogTypes } = report;
  const { events, matches, signals, ruleErrors, malformed, unclassified, untimed } = summary;
  const ruleAlerts = alerts.length - summary.alerts;
  const below = matches - signals - summary.inAlerts;
  const made = [
    `${count(summary.alerts, "alert")}${summary.inAlerts > summary.alerts ? ` of ${count(summary.inAlerts, "match", "matches")}` : ""}`,
    ...(signals > 0 ? [count(signals, "signal")] : []),
    ...(below > 0 ? [`${number(below)} below a threshold`] : []),
    ...(ruleAlerts > 0 ? [count(ruleAlerts, "rule-error alert")] : []),
  ];
  const left = disabled > 0 ? ` (${number(disabled)} not enabled, left out)` : "";
  const rate = seconds > 0 ? `, ${number(events / seconds)} events/s` : "";
  const lines = [
    ...(report.partial ? [style.yellow("Stopped before the end: this is what had been read")] : []),
    style.bold(`${count(events, "event")} in ${count(sources, "file")}, ${count(rules, "rule")}${left}`),
    `${count(matches, "match", "matches")}: ${made.join(", ")}`,
    `${seconds.toFixed(1)} s${rate}`,
    ...(ruleErrors > 0 ? [style.red(`${count(ruleErrors, "rule error")}: ${errorsByRule(summary)}`)] : []),
    ...(malformed > 0 ? [style.red(`${count(malformed, "line or file", "lines or files")} could not be read`)] : []),
    ...(unclassified > 0
      ? [
          style.yellow(
            `${count(unclassified, "event")} of unknown log type; no rule saw ${unclassified === 1 ? "it" : "them"}`,
          ),
        ]
      : []),
    ...(unreadLogTypes.length > 0
      ? [
          style.yellow(
            `No rule reads ${visible(unreadLogTypes.slice(0, 5).join(", "))}${unreadLogTypes.length > 5 ? ", ..." : ""}`,
          ),
        ]
      : []),
    ...(summary.late > 0
      ? [style.yellow(`${count(summary.late, "event")} later than events are waited for (--lateness)`)]
      : []),
    ...(summary.outOfOrder > 0
      ? [style.yellow(`${count(summary.outOfOrder, "use")} of what rules remember came out of order`)]
      : []),
    ...(untimed > 0
      ? [style.yellow(`${count(untimed, "event")} without a time, taken for as old as the one before`)]
      : []),
  ];
  const next = nextStep(report, output);
  return `${lines.join("\n")}\n${next === undefined ? "" : `${style.dim(visible(next))}\n`}`;
}

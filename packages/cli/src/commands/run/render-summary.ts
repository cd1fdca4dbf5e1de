import type { RuleCounts } from "@pypanther/core/runtime";
import type { InputProblem, RunSummary } from "@pypanther/engine";
import type { Style } from "../../kernel/style";
import { inert, visible } from "../../render/visible";
import { count, number } from "../../render/count";
import { nothingSeen } from "./nothing-seen";
import type { RunReport } from "./run-logs";

/** One line about something that could not be read. */
export function renderProblem({ source, line, message }: InputProblem, style: Style): string {
  const place = inert(visible(line > 0 ? `${source}:${line}` : source));
  return `${style.yellow(place)}: ${inert(visible(message))}\n`;
}

function errorsByRule({ errorsByRule: errors, stoppedRules }: RunSummary): string {
  const rules = [...errors].map(
    ([id, errorCount]) => `${id} ${number(errorCount)}${stoppedRules.has(id) ? ", switched off" : ""}`,
  );
  return rules.length > 5 ? `${rules.slice(0, 5).join("; ")}; and ${rules.length - 5} more rules` : rules.join("; ");
}

function nextStep(
  { summary, disabled, unreadLogTypes, unknownLogTypes }: RunReport,
  output: string,
): string | undefined {
  const [failed] = summary.errorsByRule.keys();
  if (failed !== undefined) return `Look at the rule that failed: npx pypanther test --id ${failed} --verbose`;
  if (summary.unclassified > 0)
    return "Say what the unknown events are: --log-type <type> (npx pypanther list log-types)";
  if (unknownLogTypes.length > 0) return "Correct p_log_type in the logs, or declare the log type: declareLogType(...)";
  if (summary.alerts > 0 && output === "text") return "See an alert in full: --output json";
  if (unreadLogTypes.length > 0) {
    return `See what the installed packs have: npx pypanther list rules --managed --log-types ${unreadLogTypes[0]}`;
  }
  return disabled > 0 ? "Run the rules that are not enabled as well: --all-rules" : undefined;
}

/** Where the matches went, which adds up, and the alerts about rules that failed. */
function outcome({ matches, signals, inAlerts, alerts, errorsByRule: errors }: RunSummary): string {
  const parts = [
    // The alert that a match became part of may have opened in an earlier run.
    inAlerts > 0 && alerts === 0 ? `${number(inAlerts)} in alerts of an earlier run` : "",
    alerts > 0 ? `${number(inAlerts)} in ${count(alerts, "alert")}` : "",
    signals > 0 ? count(signals, "signal") : "",
    matches > signals + inAlerts ? `${number(matches - signals - inAlerts)} below a threshold` : "",
    errors.size > 0 ? count(errors.size, "rule-error alert") : "",
  ].filter((part) => part !== "");
  return `${count(matches, "match", "matches")}: ${parts.length > 0 ? parts.join(", ") : "no alerts"}`;
}

/** Log types in logs that nobody knows, the first five with what was probably meant. */
function unknownNames(unknown: RunReport["unknownLogTypes"]): string {
  const names = unknown.slice(0, 5).map(({ name, near }) => (near === undefined ? name : `${name} (${near}?)`));
  return `${names.join(", ")}${unknown.length > 5 ? ", ..." : ""}`;
}

/** What correlation rules found. */
function stories({ correlationMatches, correlationAlerts }: RunSummary): string[] {
  if (correlationMatches === 0) return [];
  const signals = correlationMatches - correlationAlerts;
  const parts = [
    ...(correlationAlerts > 0 ? [count(correlationAlerts, "alert")] : []),
    ...(signals > 0 ? [`${count(signals, "match", "matches")} without`] : []),
  ];
  return [`correlation rules: ${parts.join(", ")}`];
}

/** What correlation rules had to leave out. */
function leftOut({ correlationCounts, droppedDetails }: RunSummary): [number: number, text: string][] {
  const sum = (name: keyof RuleCounts): number =>
    [...correlationCounts.values()].reduce((total, counts) => total + counts[name], 0);
  return [
    [sum("late"), `${count(sum("late"), "signal")} of correlation rules came late and were looked at all the same`],
    [sum("tooLate"), `${count(sum("tooLate"), "signal")} of correlation rules came too late and were dropped`],
    [
      sum("evictedKeys"),
      `${count(sum("evictedKeys"), "value")} of correlation rules were given up: there were too many`,
    ],
    [
      sum("droppedSignals"),
      `${count(sum("droppedSignals"), "signal")} of correlation rules were over the limit of a value`,
    ],
    [sum("cutValues"), `${count(sum("cutValues"), "value")} of signals were over the limit of a field`],
    [droppedDetails, `Of ${count(droppedDetails, "signal")} only rule and time are kept; --store keeps all`],
  ];
}

/** What became of events that no rule saw. */
function kept(deadLetter: RunReport["deadLetter"]): string {
  if (!deadLetter) return "";
  return "file" in deadLetter ? `; kept in ${deadLetter.file}` : `; they were not kept: ${deadLetter.problem}`;
}

/** What is worth a look, each in a line that is left out when there is nothing to say. */
function remarks(
  { summary, hidden, unreadLogTypes, unknownLogTypes, deadLetter }: RunReport,
  { red, yellow }: Style,
): string[] {
  const { ruleErrors, malformed, unclassified, outside, late, outOfOrder, untimed } = summary;
  const them = unclassified === 1 ? "it" : "them";
  const unknown = new Set(unknownLogTypes.map(({ name }) => name));
  const known = unreadLogTypes.filter((name) => !unknown.has(name));
  const unread = `${known.slice(0, 5).join(", ")}${known.length > 5 ? ", ..." : ""}`;
  const lines: readonly (readonly [number: number, paint: (text: string) => string, text: string])[] = [
    [ruleErrors, red, `${count(ruleErrors, "rule error")}: ${errorsByRule(summary)}`],
    [malformed, red, `${count(malformed, "line or file", "lines or files")} could not be read`],
    [
      unclassified,
      yellow,
      `${count(unclassified, "event")} of unknown log type; no rule saw ${them}${kept(deadLetter)}`,
    ],
    [
      outside,
      yellow,
      `${count(outside, "event")} outside of --since and --until; no rule saw ${outside === 1 ? "it" : "them"}`,
    ],
    [hidden, yellow, `${count(hidden, "alert")} less severe than --min-severity, not shown`],
    [unknownLogTypes.length, yellow, `Logs name log types that are unknown: ${unknownNames(unknownLogTypes)}`],
    [known.length, yellow, `No rule reads ${unread}`],
    [late, yellow, `${count(late, "event")} came later than events are waited for; see --lateness`],
    [outOfOrder, yellow, `What rules remember was used out of the order of events ${count(outOfOrder, "time")}`],
    ...leftOut(summary).map(([value, text]) => [value, yellow, text] as const),
    [untimed, yellow, `${count(untimed, "event")} without a time, taken for as old as the one before`],
  ];
  return lines.filter(([value]) => value > 0).map(([, paint, text]) => paint(inert(visible(text))));
}

/** What a run did, in a few lines, with what to do next. */
export function renderSummary(report: RunReport, seconds: number, style: Style, output: string): string {
  const { summary, sources, rules, correlationRules, disabled, partial } = report;
  const { events } = summary;
  const left = disabled > 0 ? ` (${number(disabled)} not enabled, left out)` : "";
  const rate = seconds > 0 ? `, ${number(events / seconds)} events/s` : "";
  const correlated = correlationRules > 0 ? `, ${count(correlationRules, "correlation rule")}` : "";
  const nothing = nothingSeen(report);
  const next = nothing?.advice ?? nextStep(report, output);
  const lines = [
    ...(partial ? [style.yellow("Stopped before the end: the results are partial")] : []),
    style.bold(`${count(events, "event")} in ${count(sources, "file")}, ${count(rules, "rule")}${correlated}${left}`),
    outcome(summary),
    ...stories(summary),
    `${seconds.toFixed(1)} s${rate}`,
    ...remarks(report, style),
    ...(nothing === undefined ? [] : [style.red(nothing.what)]),
    ...(next === undefined ? [] : [style.dim(inert(visible(next)))]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

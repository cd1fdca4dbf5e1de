import { errorSummary, type RuleExplanation } from "@pypanther/core/runtime";
import type { Style } from "../../../kernel/style";
import type { ExplainedEvent, ExplainedEvents } from "./explain-events";
import { outputsOf } from "./outputs";
import { shortText, shortValue } from "./short-value";

/** So many of the fields that a rule read are shown. */
const MAX_READS = 30;

const mark = (holds: boolean, style: Style): string => (holds ? style.green("yes") : style.red("no "));

/** What became of the event, and what decided it. */
export function verdictOf(explanation: RuleExplanation, ruleId: string): string {
  const { matches, whenError, when, filters, result, stopped } = explanation;
  if (matches) {
    const count = Object.keys(result?.errors ?? {}).length;
    return count > 0 ? `It matches, but ${count} of its methods failed.` : "It matches.";
  }
  if (whenError) return `The rule failed: ${errorSummary(whenError)}`;
  const unmet = when.find(({ holds }) => !holds);
  if (unmet) return `No match: what ${unmet.className} asks for in "when" does not hold.`;
  const stopping = filters.find(({ passes }) => !passes);
  if (stopping?.error) return `The rule failed: the filter ${stopping.name} failed: ${errorSummary(stopping.error)}`;
  if (stopping?.kind === "include") return `No match: the include filter ${stopping.name} does not hold.`;
  if (stopping) return `No match: the exclude filter ${stopping.name} holds.`;
  if (stopped) return `The rule failed: it ${stopped.message}.`;
  const error = result?.errors.rule;
  if (error) return `The rule failed: rule() of ${ruleId} failed: ${errorSummary(error)}`;
  return "No match: rule() returned false.";
}

function whenLines({ when }: RuleExplanation, style: Style): string[] {
  return when.flatMap(({ className, alternatives, holds }) => {
    const several = alternatives.length > 1;
    const heading = `${mark(holds, style)} when of ${className}${several ? ", one of these alternatives" : ""}`;
    const lines = alternatives.flatMap((conditions, index) => [
      ...(several ? [`    ${index + 1}.`] : []),
      ...conditions.map(({ path, test, found, holds: isMet }) => {
        const actual =
          isMet && test === `is ${JSON.stringify(found)}` ? "" : `; it is ${shortValue(found ?? undefined)}`;
        return `    ${mark(isMet, style)} ${shortText(`${path} ${test}`)}${actual}`;
      }),
    ]);
    return [heading, ...lines];
  });
}

function filterLines({ filters }: RuleExplanation, style: Style): string[] {
  return filters.map(({ kind, name, answer, error, passes }) => {
    const said = error ? `failed: ${shortText(errorSummary(error))}` : `returned ${shortValue(answer)}`;
    return `${mark(passes, style)} ${kind} filter ${shortText(name)} ${said}`;
  });
}

function ruleLines({ asked, hasOwnRule, result, stopped, reads, matches }: RuleExplanation, style: Style): string[] {
  if (!asked) return [];
  const error = stopped ?? result?.errors.rule;
  if (!hasOwnRule && !stopped) return [`${mark(true, style)} rule() is not its own, so what comes this far matches`];
  const said = error
    ? `failed: ${shortText(errorSummary(error))}`
    : `returned ${shortValue(result?.detectionOutput ?? false)}`;
  const fields = reads.slice(0, MAX_READS).map(({ path, value }) => `    ${shortText(path)}: ${shortValue(value)}`);
  const rest = reads.length > MAX_READS ? [`    and ${reads.length - MAX_READS} more`] : [];
  return [`${mark(matches, style)} rule() ${said}${fields.length > 0 ? ", having read" : ""}`, ...fields, ...rest];
}

function outputLines({ result, matches }: RuleExplanation): string[] {
  if (!result || !matches) return [];
  const outputs = outputsOf(result);
  const width = Math.max(...outputs.map(({ name }) => name.length));
  return outputs.map(({ name, value, error }) => {
    const failure = error ? ` (failed: ${shortText(errorSummary(error))})` : "";
    return `    ${name.padEnd(width)}  ${shortValue(value ?? null)}${failure}`;
  });
}

function renderEvent({ event, explanation }: ExplainedEvent, ruleId: string, style: Style): string {
  const { source, line, logType, time } = event;
  const at = time > 0 ? `, ${new Date(time).toISOString().slice(0, 19).replace("T", " ")} UTC` : "";
  const place = shortText(`${source}:${line}: ${logType ?? "unknown log type"}`);
  const lines = [
    style.bold(`${place}${at}`),
    `${mark(explanation.isRead, style)} the rule reads this log type`,
    ...whenLines(explanation, style),
    ...filterLines(explanation, style),
    ...ruleLines(explanation, style),
    ...outputLines(explanation),
    style.bold(
      shortText(verdictOf(explanation, ruleId)) +
        (explanation.isRead ? "" : " But the rule does not see events of this log type."),
    ),
  ];
  return lines.map((text) => `${text}\n`).join("");
}

/** Why a rule matches events or does not, for people. */
export function renderExplainedEvents({ ruleId, explained, left }: ExplainedEvents, style: Style): string {
  const blocks = explained.map((one) => renderEvent(one, ruleId, style));
  const rest = left > 0 ? [`and ${left.toLocaleString("en-US")} more events, which are not explained\n`] : [];
  return [...blocks, ...rest].join("\n");
}

import type { Explanation } from "@pypanther/core/runtime";
import type { WaitingSignal } from "@pypanther/engine";
import type { Style } from "../../kernel/style";
import { inert, visible } from "../../render/visible";

/** The signals of the run by id. */
type Signals = ReadonlyMap<string, WaitingSignal>;

const time = (at: number): string => new Date(at).toISOString().slice(0, 19).replace("T", " ");

/** A step names so many of its signals. */
const MAX_SHOWN = 5;

interface Reached {
  readonly step: string;
  readonly time: string;
  readonly title: string;
  readonly source: string;
  readonly line: number;
}

function reachedSteps({ furthest }: Explanation, signals: Signals): Reached[] {
  const steps = furthest?.plan.steps.filter(({ absence }) => !absence) ?? [];
  return steps.flatMap(({ id }, index) =>
    (furthest?.signals[index] ?? []).slice(0, MAX_SHOWN).map((signal) => {
      const { title = signal.ruleId, source = "", line = 0 } = signals.get(signal.id)?.detail ?? {};
      return { step: id, time: time(signal.time), title: title || signal.ruleId, source, line };
    }),
  );
}

function verdict({ matches, furthest, missing, suppressedBy }: Explanation): string {
  if (matches.length > 0) return `It matches${matches.length > 1 ? `, ${matches.length} times` : ""}.`;
  if (!furthest) return `No step was reached: nothing matched "${missing?.id ?? ""}" (${missing?.ruleId ?? ""}).`;
  if (missing) {
    const count = missing.minMatchCount > 1 ? `${missing.minMatchCount} signals` : "a signal";
    return `No match: "${missing.id}" is missing, ${count} of ${missing.ruleId} with the same values and in time.`;
  }
  if (suppressedBy) return `No match: "${suppressedBy.id}" must be absent, and ${suppressedBy.ruleId} matched.`;
  return "No match: something that must be absent was there.";
}

/** How far a correlation rule got, for people. */
export function renderExplanation(explanation: Explanation, signals: Signals, style: Style): string {
  const { steps, furthest } = explanation;
  const width = Math.max(...steps.map(({ step }) => step.id.length));
  const lines = steps.map(({ step, signals: count, withValue }) => {
    const lacking = count > withValue ? `, ${count - withValue} of them without a value to match on` : "";
    const absent = step.absence ? " (must be absent)" : "";
    const text = `${step.id.padEnd(width)}  ${count} ${count === 1 ? "signal" : "signals"} of ${step.ruleId}${lacking}${absent}`;
    return inert(visible(text));
  });
  const key = furthest ? furthest.key.join(", ") : "";
  const reached = reachedSteps(explanation, signals).map(({ source, line, ...one }) => {
    const place = source === "" ? "" : `  ${style.dim(inert(visible(`${source}:${line}`)))}`;
    return `  ${inert(visible(`${one.time} ${one.step}: ${one.title}`))}${place}`;
  });
  const heading = key === "" ? "The furthest it got:" : `The furthest it got, for ${inert(visible(key))}:`;
  return `${[...lines, "", ...(reached.length > 0 ? [heading, ...reached, ""] : []), style.bold(inert(visible(verdict(explanation))))].join("\n")}\n`;
}

/** How far a correlation rule got, as one JSON document. */
export function renderExplanationJson(explanation: Explanation, signals: Signals): string {
  const { matches, steps, furthest, missing, suppressedBy } = explanation;
  const document = {
    matches: matches.length,
    steps: steps.map(({ step, signals: count, withValue }) => ({
      step: step.id,
      rule_id: step.ruleId,
      absence: step.absence,
      signals: count,
      with_value: withValue,
    })),
    key: furthest?.key ?? null,
    reached: reachedSteps(explanation, signals),
    missing: missing?.id ?? null,
    suppressed_by: suppressedBy?.id ?? null,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

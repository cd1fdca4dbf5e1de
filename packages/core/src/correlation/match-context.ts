import type { JsonObject } from "../json";
import type { CorrelationMatch } from "./correlation-match";

/** A step names at most so many of its signals in the context of an alert. */
const MAX_IDS = 25;

/** The alert context of a match: the values that its signals share, and how many signals each step has, when and which. */
export function matchContext({ key, steps }: CorrelationMatch): JsonObject {
  const entries = steps.map(({ step, ruleId, signals }) => [
    step,
    {
      ruleId,
      count: signals.length,
      firstTime: isoTime(signals[0]?.time),
      lastTime: isoTime(signals.at(-1)?.time),
      signalIds: signals.slice(0, MAX_IDS).map(({ id }) => id),
    },
  ]);
  return { key: { ...key }, steps: Object.fromEntries(entries) as JsonObject };
}

function isoTime(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}

import type { CorrelationRule } from "./correlation-rule";
import { cronGaps } from "./cron-gaps";

type Schedule = Pick<CorrelationRule, "rateMinutes" | "cronExpression">;

/**
 * The fewest minutes between two runs of a correlation rule's schedule. Throws an Error that says what is wrong with a
 * cron expression that cannot be used.
 */
export function shortestGapMinutes({ rateMinutes, cronExpression }: Schedule): number {
  return cronExpression === "" ? rateMinutes : cronGaps(cronExpression).shortest;
}

/** How long, in minutes, a group waits for what must be absent: as much as its lookback is longer than its schedule. */
export function waitMinutes(rule: Schedule & Pick<CorrelationRule, "lookbackMinutes">): number {
  return Math.max(0, rule.lookbackMinutes - shortestGapMinutes(rule));
}

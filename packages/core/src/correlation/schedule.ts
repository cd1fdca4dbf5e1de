import type { CorrelationRule } from "./correlation-rule";

/** How long, in minutes, a group waits for what must be absent: as much as its lookback is longer than its schedule. */
export function waitMinutes({ lookbackMinutes, rateMinutes }: CorrelationRule): number {
  return Math.max(0, lookbackMinutes - rateMinutes);
}

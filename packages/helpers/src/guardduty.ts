import type { EventReader } from "@pypanther/core";
import { isTruthy } from "./truthy";

/**
 * Whether an event is a real finding, no sample, with a severity from `lowest` to `highest`, both included.
 * GuardDuty writes severities as numbers from 0.1 to 10, some exports as text.
 */
export function isGuardDutyFinding(event: EventReader, lowest: number, highest: number): boolean {
  if (isTruthy(event.deepGet("service", "additionalInfo", "sample"))) return false;
  const severity = event.get("severity");
  if (typeof severity !== "number" && typeof severity !== "string") return false;
  return Number(severity) >= lowest && Number(severity) <= highest;
}

/** The severities from 0 to 10 with one decimal, as GuardDuty gives them, that lie outside a band: numbers and texts. */
export function severitiesOutside(lowest: number, highest: number): (number | string)[] {
  const severities = Array.from({ length: 101 }, (_, tenths) => tenths / 10);
  return severities
    .filter((severity) => severity < lowest || severity > highest)
    .flatMap((severity) => [severity, String(severity)]);
}

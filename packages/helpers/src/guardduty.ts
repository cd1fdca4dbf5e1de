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

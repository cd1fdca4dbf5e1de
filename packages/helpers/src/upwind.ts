import type { EventReader, JsonValue, Severity } from "@pypanther/core";
import { isTruthy } from "./truthy";

/** Upwind's severities and ours. */
export const SEVERITY_MAP = { CRITICAL: "CRITICAL", HIGH: "HIGH", MEDIUM: "MEDIUM", LOW: "LOW" } as const;

function isMapped(severity: string): severity is keyof typeof SEVERITY_MAP {
  return Object.hasOwn(SEVERITY_MAP, severity);
}

/** The severity that Upwind gave a detection, DEFAULT when it is none of ours. */
export function upwindSeverity(event: EventReader): Severity | "DEFAULT" {
  const severity = event.string("severity").toUpperCase();
  return isMapped(severity) ? SEVERITY_MAP[severity] : "DEFAULT";
}

/** Whether Upwind gave a detection a severity that we know. */
export function upwindIsKnownSeverity(event: EventReader): boolean {
  return upwindSeverity(event) !== "DEFAULT";
}

/** The ATT&CK techniques of a detection. */
export function upwindFormatMitreAttacks(event: EventReader) {
  return event.readers("mitre_attacks").map((attack) => ({
    tactic: attack.get("tactic_name"),
    technique_id: attack.get("technique_id"),
    technique: attack.get("technique_name"),
  }));
}

/** The resource that a detection is about. */
export function upwindFormatResource(event: EventReader) {
  const resource = event.reader("resource");
  return {
    name: resource.get("name"),
    type: resource.get("type"),
    namespace: resource.get("namespace"),
    region: resource.get("region"),
    cloud_provider: resource.get("cloud_provider"),
    cloud_account_id: resource.get("cloud_account_id"),
    cloud_account_name: resource.get("cloud_account_name"),
    risk_categories: resource.get("risk_categories", []),
    internet_facing: resource.deepWalk(["internet_exposure", "ingress", "active_communication"]),
  };
}

function triggerEvents(event: EventReader): EventReader[] {
  return event.readers("triggers").flatMap((trigger) => trigger.readers("events"));
}

/** Who or what set a detection off. */
export function upwindFormatInitiators(event: EventReader) {
  return triggerEvents(event)
    .map((triggering) => triggering.reader("initiator"))
    .filter((initiator) => initiator.size > 0)
    .map((initiator) => ({
      name: initiator.get("name"),
      type: initiator.get("type"),
      arn: initiator.get("arn"),
      user_name: initiator.get("userName"),
      account_id: initiator.get("accountId"),
    }));
}

/** The names of the policies that a detection broke. */
export function upwindTriggeredPolicies(event: EventReader): JsonValue[] {
  return event
    .readers("triggers")
    .map((trigger) => trigger.get("policy_name"))
    .filter(isTruthy);
}

/** The commands that Upwind saw. */
export function upwindCommandsObserved(event: EventReader): JsonValue[] {
  return triggerEvents(event)
    .map((triggering) => triggering.deepGet("data", "command"))
    .filter(isTruthy);
}

/** Alert context that all detections share. */
export function upwindBaseAlertContext(event: EventReader) {
  return {
    detection_id: event.get("id"),
    category: event.get("category"),
    type: event.get("type"),
    status: event.get("status"),
    occurrence_count: event.get("occurrence_count"),
    resource: upwindFormatResource(event),
  };
}

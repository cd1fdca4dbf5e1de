import { asText, type EventReader, type SeverityOrDefault } from "@pypanther/core";
import { titleValue } from "./title-value";

/** A message for titles: "message [SUBJECT] from [SENDER]". */
export function proofpointMessage(event: EventReader): string {
  const sender = titleValue(event.text("sender"), "an unknown sender");
  return `message ${titleValue(event.text("subject"), "without a subject")} from ${sender}`;
}

/** One threat of one sender as a dedup string; `field` tells where Proofpoint put the message, or by which rule. */
export function proofpointThreatKey(
  event: EventReader,
  threat: string,
  field: "quarantineFolder" | "quarantineRule",
  fallback: string,
): string {
  const sender = asText(event.get("sender", "<UNKNOWN_SENDER>"));
  return `proofpoint:${threat}:${sender}:${asText(event.get(field, fallback))}`;
}

/** The severity of a score from 0 to 100: critical from 95 on, high from `highFrom` on. */
export function proofpointScoreSeverity(score: number, highFrom: number): SeverityOrDefault {
  if (score >= 95) return "CRITICAL";
  return score >= highFrom ? "HIGH" : "DEFAULT";
}

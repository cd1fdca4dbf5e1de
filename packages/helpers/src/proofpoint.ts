import type { EventReader, JsonValue } from "@pypanther/core";
import { isTruthy } from "./truthy";

/** The threats that Proofpoint found in a message, with their links when asked for; ids are left out when there are none. */
export function extractThreats(event: EventReader, includeThreatUrl = false): Record<string, JsonValue>[] {
  return event.readers("threatsInfoMap").map((threat) => {
    const ids = ["campaignID", "threatID"].filter((field) => isTruthy(threat.get(field)));
    return {
      threat: threat.get("threat", "<UNKNOWN_THREAT>"),
      threatType: threat.get("threatType", "<UNKNOWN_THREAT_TYPE>"),
      classification: threat.get("classification", "<UNKNOWN_CLASSIFICATION>"),
      threatStatus: threat.get("threatStatus", "<UNKNOWN_THREAT_STATUS>"),
      ...(includeThreatUrl && { threatUrl: threat.get("threatUrl") }),
      ...Object.fromEntries(ids.map((field) => [field, threat.get(field)])),
    };
  });
}

/** What an alert on a message should carry: sender, recipients, where it was put, its scores and its threats. */
export function proofpointAlertContext(event: EventReader, includeThreatUrl = false): Record<string, JsonValue> {
  return {
    sender: event.get("sender", "<UNKNOWN_SENDER>"),
    senderIP: event.get("senderIP", "<UNKNOWN_IP>"),
    recipients: event.get("recipient", []),
    subject: event.get("subject", "<UNKNOWN_SUBJECT>"),
    messageID: event.get("messageID", "<UNKNOWN_MESSAGE_ID>"),
    quarantineFolder: event.get("quarantineFolder", "<UNKNOWN_QUARANTINE_FOLDER>"),
    quarantineRule: event.get("quarantineRule", "<UNKNOWN_QUARANTINE_RULE>"),
    malwareScore: event.get("malwareScore", 0),
    phishScore: event.get("phishScore", 0),
    threats: extractThreats(event, includeThreatUrl),
  };
}

import { eventOf, type JsonValue, type TestLog } from "@pypanther/core";

/** The record of a message that Proofpoint looked at. */
export function message(fields: TestLog): TestLog {
  return {
    p_log_type: "Proofpoint.Event",
    sender: "billing@northquay.example",
    senderIP: "203.0.113.64",
    recipient: ["ines.roche@harbourline.example"],
    subject: "Statement for March",
    messageID: "<7c20@northquay.example>",
    quarantineFolder: "Inbox",
    quarantineRule: "pass",
    malwareScore: 0,
    phishScore: 0,
    threatsInfoMap: [],
    ...fields,
  };
}

/** What the alert context has of a record of `message` without threats, whatever the rule. */
export function contextOf(log: TestLog): Record<string, JsonValue> {
  const event = eventOf(log);
  return {
    sender: "billing@northquay.example",
    senderIP: "203.0.113.64",
    recipients: ["ines.roche@harbourline.example"],
    subject: "Statement for March",
    messageID: "<7c20@northquay.example>",
    quarantineFolder: event.get("quarantineFolder"),
    quarantineRule: event.get("quarantineRule"),
    malwareScore: event.get("malwareScore"),
    phishScore: event.get("phishScore"),
    threats: [],
  };
}

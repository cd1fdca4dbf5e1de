import type { EventReader, JsonObject, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

/** The kinds of recipient that an envelope can have. */
const recipientKinds: readonly string[] = [
  "agents",
  "carbonCopies",
  "certifiedDeliveries",
  "editors",
  "inPersonSigners",
  "intermediaries",
  "notaries",
  "seals",
  "signers",
  "witnesses",
];

function recipientReaders(event: EventReader): EventReader[] {
  const recipients = event.reader("data", "envelopeSummary", "recipients");
  return recipientKinds.flatMap((kind) => recipients.readers(kind));
}

/** Everyone an envelope was sent to, kind by kind. */
export function getRecipients(event: EventReader): JsonObject[] {
  return recipientReaders(event).map((recipient) => recipient.toJSON());
}

/** The distinct email addresses an envelope was sent to; null stands for recipients without one. */
export function getRecipientEmails(event: EventReader): JsonValue[] {
  return [...new Set(recipientReaders(event).map((recipient) => recipient.get("email")))];
}

/** What an alert on an envelope should carry: its subject and documents, sender and recipients. */
export function docusignAlertContext(event: EventReader): Record<string, JsonValue> {
  const envelope = event.reader("data");
  return {
    envelope_id: envelope.get("envelopeId"),
    email_blurb: envelope.get("emailBlurb"),
    email_subject: envelope.get("emailSubject"),
    envelope_documents: envelope.readers("envelopeDocuments").map((document) => document.get("name")),
    sender_name: envelope.deepGet("sender", "userName"),
    sender_email: envelope.deepGet("sender", "email"),
    sender_ip_address: envelope.deepGet("sender", "ipAddress"),
    user_id: envelope.get("userId"),
    recipient_emails: getRecipientEmails(event),
  };
}

/** The email address of the recipient that an event is about, as titles show it. */
export function docusignRecipient(event: EventReader): string {
  const id = event.deepGet("data", "recipientId");
  const recipient = recipientReaders(event).find((candidate) => candidate.get("recipientId") === id);
  return titleValue(recipient?.text("email"), "an unknown recipient");
}

/** The envelope that an event is about, as titles show it. */
export function docusignEnvelope(event: EventReader): string {
  return titleValue(event.text("data", "envelopeId"), "an unknown envelope");
}

import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { docusignAlertContext, docusignEnvelope } from "@pypanther/helpers/docusign";

/** An agreement under way was cancelled, perhaps by somebody who should not be able to. */
export class DocusignConnectEnvelopeVoided extends Rule {
  id = "Docusign.Connect.EnvelopeVoided-prototype";
  displayName = "DocuSign Envelope Voided";
  logTypes = [LogType.DOCUSIGN_CONNECT];
  tags = ["DocuSign", "Envelope", "Fraud"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An envelope was voided before it was completed; nobody can sign it any more.";
  defaultRunbook =
    "1. Read the reason given with the cancellation. " +
    "2. Confirm it with the sender when the reason is empty or odd. " +
    "3. Look for other envelopes of the same sender that were voided or corrected on that day. " +
    "4. Reset the sender's access if they know nothing of it, and send the envelope again.";
  defaultReference = "https://developer.docusign.com/docs/connect/events/";
  summaryAttributes = ["data.envelopeId", "data.senderEmail", "data.terminationReason"];

  when: When = { event: "envelope-voided" };

  title(event: PantherEvent) {
    const envelope = docusignEnvelope(event);
    const sender = event.text("data", "sender", "email") || "Unknown";
    return `DocuSign envelope [${envelope}] of [${sender}] voided`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...docusignAlertContext(event),
      voided_reason: event.deepGet("data", "envelopeSummary", "voidedReason"),
      voided_date_time: event.deepGet("data", "envelopeSummary", "voidedDateTime"),
    };
  }
}

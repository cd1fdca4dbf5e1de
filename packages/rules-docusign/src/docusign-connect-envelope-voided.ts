import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { docusignAlertContext, docusignEnvelope } from "@pypanther/helpers/docusign";
import { titleValue } from "@pypanther/helpers/title-value";

/** An envelope was voided before it was completed. */
export class DocusignConnectEnvelopeVoided extends Rule {
  id = "Docusign.Connect.EnvelopeVoided-prototype";
  displayName = "DocuSign Envelope Voided";
  logTypes = [LogType.DOCUSIGN_CONNECT];
  tags = ["DocuSign", "Envelope", "Fraud"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A DocuSign envelope was voided before it was completed. Somebody with access to the sender's account could " +
    "stop an agreement this way.";
  defaultRunbook =
    "1. Read voided_reason in the alert context. " +
    "2. Ask the sender whether they voided it if the reason is empty or unusual. " +
    "3. Search for other envelopes of the sender that were voided or corrected on that day. " +
    "4. Reset the sender's password if they did not do it, and send the envelope again.";
  defaultReference = "https://developer.docusign.com/docs/connect/events/";
  summaryAttributes = ["data.envelopeId", "data.senderEmail", "data.terminationReason"];

  when: When = { event: "envelope-voided" };

  title(event: PantherEvent) {
    const sender = titleValue(event.text("data", "sender", "email"), "an unknown sender");
    return `DocuSign envelope ${docusignEnvelope(event)} of ${sender} voided`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...docusignAlertContext(event),
      voided_reason: event.deepGet("data", "envelopeSummary", "voidedReason"),
      voided_date_time: event.deepGet("data", "envelopeSummary", "voidedDateTime"),
    };
  }
}

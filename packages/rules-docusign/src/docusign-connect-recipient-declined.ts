import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { docusignAlertContext, docusignEnvelope, docusignRecipient } from "@pypanther/helpers/docusign";

/** A recipient would not sign, which may mean that the request looked false to them. */
export class DocusignConnectRecipientDeclined extends Rule {
  id = "Docusign.Connect.RecipientDeclined-prototype";
  displayName = "DocuSign Recipient Declined Envelope";
  logTypes = [LogType.DOCUSIGN_CONNECT];
  tags = ["DocuSign", "Recipient", "Declined", "Business Process"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A recipient refused to sign an envelope.";
  defaultRunbook =
    "1. Read the reason that the recipient gave. " +
    "2. Make sure that the sender really sent the envelope. " +
    "3. Treat it as an attempted fraud if they did not: secure the sender's account and warn the other recipients.";
  defaultReference = "https://developer.docusign.com/docs/connect/events/";
  summaryAttributes = ["data.email", "data.envelopeId", "data.senderEmail"];

  when: When = { event: "recipient-declined" };

  title(event: PantherEvent) {
    const envelope = docusignEnvelope(event);
    return `DocuSign recipient [${docusignRecipient(event)}] declined for envelope [${envelope}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return docusignAlertContext(event);
  }
}

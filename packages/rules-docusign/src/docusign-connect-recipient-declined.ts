import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { docusignAlertContext, docusignEnvelope, docusignRecipient } from "@pypanther/helpers/docusign";

/** A recipient declined to sign an envelope. */
export class DocusignConnectRecipientDeclined extends Rule {
  id = "Docusign.Connect.RecipientDeclined-prototype";
  displayName = "DocuSign Recipient Declined Envelope";
  logTypes = [LogType.DOCUSIGN_CONNECT];
  tags = ["DocuSign", "Recipient", "Declined", "Business Process"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A recipient declined to sign a DocuSign envelope. The request may have looked fraudulent to them.";
  defaultRunbook =
    "1. Read in DocuSign the reason that the recipient gave. " +
    "2. Ask the sender, by phone, whether they sent the envelope. " +
    "3. Reset the sender's password and warn the other recipients if they did not.";
  defaultReference = "https://developer.docusign.com/docs/connect/events/";
  summaryAttributes = ["data.email", "data.envelopeId", "data.senderEmail"];

  when: When = { event: "recipient-declined" };

  title(event: PantherEvent) {
    return `DocuSign recipient ${docusignRecipient(event)} declined envelope ${docusignEnvelope(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return docusignAlertContext(event);
  }
}

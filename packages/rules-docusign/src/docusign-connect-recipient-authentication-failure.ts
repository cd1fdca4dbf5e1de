import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { docusignAlertContext, docusignEnvelope, docusignRecipient } from "@pypanther/helpers/docusign";

/** The recipient of an envelope failed the identity check five times or more within an hour. */
export class DocusignConnectRecipientAuthenticationFailure extends Rule {
  id = "Docusign.Connect.RecipientAuthenticationFailure-prototype";
  displayName = "DocuSign Recipient Authentication Failure";
  logTypes = [LogType.DOCUSIGN_CONNECT];
  tags = ["DocuSign", "Authentication"];
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The recipient of a DocuSign envelope failed the identity check five or more times within an hour. Somebody " +
    "else may have the link and be trying to read or sign the documents.";
  defaultRunbook =
    "1. Ask the recipient, by phone, whether it was them. " +
    "2. Find out how the link reached somebody else if it was not, for example by a forwarding rule in their " +
    "mailbox. " +
    "3. Change the way the recipient is identified, or correct the address. " +
    "4. Void the envelope if somebody else may have read it.";
  defaultReference = "https://developer.docusign.com/docs/connect/events/";
  summaryAttributes = ["data.email", "data.envelopeId", "data.authenticationStatus"];

  when: When = { event: "recipient-authentication-failure" };

  title(event: PantherEvent) {
    return `DocuSign recipient ${docusignRecipient(event)} failed authentication for envelope ${docusignEnvelope(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return docusignAlertContext(event);
  }
}

import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { docusignAlertContext, docusignEnvelope, docusignRecipient } from "@pypanther/helpers/docusign";

/** Somebody opened the link of an envelope but could not prove to be the one it was sent to. */
export class DocusignConnectRecipientAuthenticationFailure extends Rule {
  id = "Docusign.Connect.RecipientAuthenticationFailure-prototype";
  displayName = "DocuSign Recipient Authentication Failure";
  logTypes = [LogType.DOCUSIGN_CONNECT];
  tags = ["DocuSign", "Authentication"];
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The recipient of an envelope failed the identity check five times or more within an hour.";
  defaultRunbook =
    "1. Ask the recipient, over a known number, whether it was them. " +
    "2. If it was not, find out how the link reached somebody else, such as a forwarding rule in their mailbox. " +
    "3. Change the way the recipient is checked, or correct the address, before the envelope goes on. " +
    "4. Void it if somebody else may have read it.";
  defaultReference = "https://developer.docusign.com/docs/connect/events/";
  summaryAttributes = ["data.email", "data.envelopeId", "data.authenticationStatus"];

  when: When = { event: "recipient-authentication-failure" };

  title(event: PantherEvent) {
    const envelope = docusignEnvelope(event);
    return `DocuSign recipient [${docusignRecipient(event)}] failed authentication for envelope [${envelope}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return docusignAlertContext(event);
  }
}

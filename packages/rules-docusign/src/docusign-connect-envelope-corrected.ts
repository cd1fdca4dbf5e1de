import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { docusignAlertContext, docusignEnvelope } from "@pypanther/helpers/docusign";

/** What is signed, or who signs it, was changed after the envelope had gone out. */
export class DocusignConnectEnvelopeCorrected extends Rule {
  id = "Docusign.Connect.EnvelopeCorrected-prototype";
  displayName = "DocuSign Envelope Corrected";
  logTypes = [LogType.DOCUSIGN_CONNECT];
  tags = ["DocuSign", "Envelope", "Tampering"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An envelope that had been sent already was corrected. Swapped documents or recipients turn an honest signature into a false one.";
  defaultRunbook =
    "1. Open the envelope's history and read what was corrected. " +
    "2. Ask the sender, by phone, whether they did it and why. " +
    "3. Void the envelope if documents or recipients changed without their knowledge. " +
    "4. Tell everyone who signed before the correction.";
  defaultReference = "https://developer.docusign.com/docs/connect/events/";
  summaryAttributes = ["data.envelopeId", "data.senderEmail", "data.email"];

  when: When = { event: "envelope-corrected" };

  title(event: PantherEvent) {
    const envelope = docusignEnvelope(event);
    const sender = event.text("data", "sender", "email") || "Unknown";
    return `DocuSign envelope [${envelope}] of [${sender}] corrected`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return docusignAlertContext(event);
  }
}

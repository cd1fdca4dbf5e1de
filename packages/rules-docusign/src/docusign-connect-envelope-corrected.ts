import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { docusignAlertContext, docusignEnvelope } from "@pypanther/helpers/docusign";
import { titleValue } from "@pypanther/helpers/title-value";

/** An envelope was corrected after it had been sent. */
export class DocusignConnectEnvelopeCorrected extends Rule {
  id = "Docusign.Connect.EnvelopeCorrected-prototype";
  displayName = "DocuSign Envelope Corrected";
  logTypes = [LogType.DOCUSIGN_CONNECT];
  tags = ["DocuSign", "Envelope", "Tampering"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A DocuSign envelope was corrected after it had been sent. An attacker could swap documents or recipients " +
    "before somebody signs.";
  defaultRunbook =
    "1. Open the envelope's history in DocuSign and read what was corrected. " +
    "2. Ask the sender, by phone, whether they did it and why. " +
    "3. Tell everyone who signed before the correction. " +
    "4. Void the envelope and reset the sender's password if the change was not theirs.";
  defaultReference = "https://developer.docusign.com/docs/connect/events/";
  summaryAttributes = ["data.envelopeId", "data.senderEmail", "data.email"];

  when: When = { event: "envelope-corrected" };

  title(event: PantherEvent) {
    const sender = titleValue(event.text("data", "sender", "email"), "an unknown sender");
    return `DocuSign envelope ${docusignEnvelope(event)} of ${sender} corrected`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return docusignAlertContext(event);
  }
}

import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { docusignAlertContext } from "@pypanther/helpers/docusign";
import { titleValue } from "@pypanther/helpers/title-value";

/** A DocuSign template was created, modified or deleted. */
export class DocusignConnectTemplateManagement extends Rule {
  id = "Docusign.Connect.TemplateManagement-prototype";
  displayName = "DocuSign Template Management Activity";
  logTypes = [LogType.DOCUSIGN_CONNECT];
  tags = ["DocuSign", "Template", "Administrative"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A DocuSign template was created, modified or deleted. An attacker who changes one alters all envelopes that " +
    "are made from it.";
  defaultRunbook =
    "1. Compare the template with its last approved version: text, recipients and fields. " +
    "2. Ask the user named in the title for the reason. " +
    "3. Restore the approved version if the change cannot be explained, and void envelopes made from the changed " +
    "one.";
  defaultReference = "https://developer.docusign.com/docs/connect/events/";
  summaryAttributes = ["event", "data.templateId", "data.userId", "data.email"];

  when: When = { event: ["template-created", "template-modified", "template-deleted"] };

  title(event: PantherEvent) {
    const [, change = ""] = event.string("event").split("-", 2);
    const template = titleValue(event.text("data", "templateId"), "of unknown id");
    return `DocuSign template ${template} ${change} by ${titleValue(event.text("data", "userId"), "an unknown user")}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    if (event.get("event") === "template-deleted") return "DEFAULT";
    return event.get("event") === "template-modified" ? "LOW" : "INFO";
  }

  alertContext(event: PantherEvent): AlertContext {
    return docusignAlertContext(event);
  }
}

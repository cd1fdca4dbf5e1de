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

/** The form from which envelopes are made is new, changed or gone; a tampered one taints all that follow. */
export class DocusignConnectTemplateManagement extends Rule {
  id = "Docusign.Connect.TemplateManagement-prototype";
  displayName = "DocuSign Template Management Activity";
  logTypes = [LogType.DOCUSIGN_CONNECT];
  tags = ["DocuSign", "Template", "Administrative"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A DocuSign template was created, modified or deleted.";
  defaultRunbook =
    "1. Compare the template with its last approved version: text, recipients and fields. " +
    "2. Ask the user behind it for the reason. " +
    "3. Restore the approved version, and stop envelopes made from the false one, if the change cannot be explained.";
  defaultReference = "https://developer.docusign.com/docs/connect/events/";
  summaryAttributes = ["event", "data.templateId", "data.userId", "data.email"];

  when: When = { event: ["template-created", "template-modified", "template-deleted"] };

  title(event: PantherEvent) {
    const [, change = ""] = event.string("event").split("-", 2);
    const template = event.text("data", "templateId") || "Unknown";
    const user = event.text("data", "userId") || "Unknown";
    return `DocuSign template [${template}] ${change} by [${user}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    if (event.get("event") === "template-deleted") return "DEFAULT";
    return event.get("event") === "template-modified" ? "LOW" : "INFO";
  }

  alertContext(event: PantherEvent): AlertContext {
    return docusignAlertContext(event);
  }
}

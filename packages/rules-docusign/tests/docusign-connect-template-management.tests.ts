import { RuleTest } from "@pypanther/core";
import { DocusignConnectTemplateManagement } from "../src/docusign-connect-template-management";

const deleted = {
  p_log_type: "Docusign.Connect",
  event: "template-deleted",
  generatedDateTime: "2026-03-17T10:02:44Z",
  data: {
    envelopeId: "env-5521",
    userId: "usr-90",
    emailSubject: "Mooring lease",
    sender: { userName: "Ines Duarte", email: "ines@harbourline.example", ipAddress: "198.51.100.31" },
    envelopeSummary: { recipients: { signers: [{ recipientId: "1", email: "kim@quayside.example" }] } },
    templateId: "tpl-18",
  },
};

export const tests = [
  new RuleTest({
    name: "a template is deleted",
    expectedResult: true,
    log: deleted,
    expectedSeverity: "MEDIUM",
    expectedTitle: "DocuSign template [tpl-18] deleted by [usr-90]",
  }),
  new RuleTest({
    name: "a template is modified",
    expectedResult: true,
    log: { ...deleted, event: "template-modified" },
    expectedSeverity: "LOW",
    expectedTitle: "DocuSign template [tpl-18] modified by [usr-90]",
  }),
  new RuleTest({
    name: "a template is made by somebody unknown",
    expectedResult: true,
    log: { ...deleted, event: "template-created", data: {} },
    expectedSeverity: "INFO",
    expectedTitle: "DocuSign template of unknown id created by an unknown user",
  }),
  new RuleTest({ name: "an envelope is made", expectedResult: false, log: { ...deleted, event: "envelope-created" } }),
];

export { DocusignConnectTemplateManagement as rule };

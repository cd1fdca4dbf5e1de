import { RuleTest } from "@pypanther/core";
import { DocusignConnectEnvelopeCorrected } from "../src/docusign-connect-envelope-corrected";

const corrected = {
  p_log_type: "Docusign.Connect",
  event: "envelope-corrected",
  generatedDateTime: "2026-03-17T10:02:44Z",
  data: {
    envelopeId: "env-5521",
    userId: "usr-90",
    emailSubject: "Mooring lease",
    sender: { userName: "Ines Duarte", email: "ines@harbourline.example", ipAddress: "198.51.100.31" },
    envelopeSummary: { recipients: { signers: [{ recipientId: "1", email: "kim@quayside.example" }] } },
  },
};

export const tests = [
  new RuleTest({
    name: "an envelope is corrected",
    expectedResult: true,
    log: corrected,
    expectedTitle: "DocuSign envelope [env-5521] of [ines@harbourline.example] corrected",
    expectedAlertContext: {
      envelope_id: "env-5521",
      email_blurb: null,
      email_subject: "Mooring lease",
      envelope_documents: [],
      sender_name: "Ines Duarte",
      sender_email: "ines@harbourline.example",
      sender_ip_address: "198.51.100.31",
      user_id: "usr-90",
      recipient_emails: ["kim@quayside.example"],
    },
  }),
  new RuleTest({
    name: "the record tells nothing of the envelope",
    expectedResult: true,
    log: { ...corrected, data: {} },
    expectedTitle: "DocuSign envelope an unknown envelope of an unknown sender corrected",
  }),
  new RuleTest({ name: "an envelope is sent", expectedResult: false, log: { ...corrected, event: "envelope-sent" } }),
];

export { DocusignConnectEnvelopeCorrected as rule };

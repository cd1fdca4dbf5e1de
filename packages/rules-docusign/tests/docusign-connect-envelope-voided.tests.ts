import { RuleTest } from "@pypanther/core";
import { DocusignConnectEnvelopeVoided } from "../src/docusign-connect-envelope-voided";

const voided = {
  p_log_type: "Docusign.Connect",
  event: "envelope-voided",
  generatedDateTime: "2026-03-17T10:02:44Z",
  data: {
    envelopeId: "env-5521",
    userId: "usr-90",
    emailSubject: "Mooring lease",
    sender: { userName: "Ines Duarte", email: "ines@harbourline.example", ipAddress: "198.51.100.31" },
    envelopeSummary: {
      voidedReason: "wrong berth",
      voidedDateTime: "2026-03-17T10:02:40Z",
      recipients: { signers: [{ recipientId: "1", email: "kim@quayside.example" }] },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "an envelope is voided",
    expectedResult: true,
    log: voided,
    expectedTitle: "DocuSign envelope [env-5521] of [ines@harbourline.example] voided",
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
      voided_reason: "wrong berth",
      voided_date_time: "2026-03-17T10:02:40Z",
    },
  }),
  new RuleTest({
    name: "the record tells nothing of the envelope",
    expectedResult: true,
    log: { ...voided, data: null },
    expectedTitle: "DocuSign envelope an unknown envelope of an unknown sender voided",
  }),
  new RuleTest({
    name: "an envelope is completed",
    expectedResult: false,
    log: { ...voided, event: "envelope-completed" },
  }),
];

export { DocusignConnectEnvelopeVoided as rule };

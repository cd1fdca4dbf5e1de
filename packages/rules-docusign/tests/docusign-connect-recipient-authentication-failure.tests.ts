import { RuleTest } from "@pypanther/core";
import { DocusignConnectRecipientAuthenticationFailure } from "../src/docusign-connect-recipient-authentication-failure";

const recipientEvent = {
  p_log_type: "Docusign.Connect",
  event: "recipient-authentication-failure",
  generatedDateTime: "2026-03-17T10:02:44Z",
  data: {
    envelopeId: "env-5521",
    userId: "usr-90",
    emailSubject: "Mooring lease",
    sender: { userName: "Ines Duarte", email: "ines@harbourline.example", ipAddress: "198.51.100.31" },
    envelopeSummary: { recipients: { signers: [{ recipientId: "1", email: "kim@quayside.example" }] } },
    recipientId: "1",
  },
};

export const tests = [
  new RuleTest({
    name: "a recipient fails the check",
    expectedResult: true,
    log: recipientEvent,
    expectedTitle: "DocuSign recipient [kim@quayside.example] failed authentication for envelope [env-5521]",
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
    name: "the envelope does not list the recipient",
    expectedResult: true,
    log: { ...recipientEvent, data: { ...recipientEvent.data, recipientId: "2" } },
    expectedTitle: "DocuSign recipient an unknown recipient failed authentication for envelope [env-5521]",
  }),
  new RuleTest({
    name: "a recipient signs",
    expectedResult: false,
    log: { ...recipientEvent, event: "recipient-completed" },
  }),
];

export { DocusignConnectRecipientAuthenticationFailure as rule };

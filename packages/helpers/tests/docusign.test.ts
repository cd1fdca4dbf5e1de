import { EventReader, type JsonObject } from "@pypanther/core";
import { docusignAlertContext, docusignRecipient, getRecipientEmails, getRecipients } from "../src/docusign";
import { expectHarmless } from "./hostile-logs";

const sent: JsonObject = {
  data: {
    envelopeId: "env-1",
    emailBlurb: "Please sign",
    emailSubject: "Contract",
    userId: "u-9",
    envelopeDocuments: [{ name: "contract.pdf" }, {}],
    sender: { userName: "Vera Holm", email: "vera@lakeside.example", ipAddress: "192.0.2.4" },
    envelopeSummary: {
      recipients: {
        signers: [{ email: "kim@harbor.example" }],
        agents: [{ email: "lee@harbor.example" }],
        carbonCopies: [{ email: "kim@harbor.example" }],
      },
    },
  },
};

test("recipients come kind by kind, agents first", () => {
  expect(getRecipients(new EventReader(sent))).toEqual([
    { email: "lee@harbor.example" },
    { email: "kim@harbor.example" },
    { email: "kim@harbor.example" },
  ]);
});

test("an event without envelope has no recipients", () => {
  expect(getRecipients(new EventReader({}))).toEqual([]);
  expect(getRecipientEmails(new EventReader({}))).toEqual([]);
});

test("an address that receives twice is listed once", () => {
  expect(getRecipientEmails(new EventReader(sent))).toEqual(["lee@harbor.example", "kim@harbor.example"]);
});

test("a recipient without address is listed as null", () => {
  const log = { data: { envelopeSummary: { recipients: { signers: [{ name: "Kim" }] } } } };
  expect(getRecipientEmails(new EventReader(log))).toEqual([null]);
});

test("the context tells envelope, sender and recipients", () => {
  expect(docusignAlertContext(new EventReader(sent))).toEqual({
    envelope_id: "env-1",
    email_blurb: "Please sign",
    email_subject: "Contract",
    envelope_documents: ["contract.pdf", null],
    sender_name: "Vera Holm",
    sender_email: "vera@lakeside.example",
    sender_ip_address: "192.0.2.4",
    user_id: "u-9",
    recipient_emails: ["lee@harbor.example", "kim@harbor.example"],
  });
});

test("the context of an empty event has nothing but nulls and empty lists", () => {
  expect(docusignAlertContext(new EventReader({}))).toEqual({
    envelope_id: null,
    email_blurb: null,
    email_subject: null,
    envelope_documents: [],
    sender_name: null,
    sender_email: null,
    sender_ip_address: null,
    user_id: null,
    recipient_emails: [],
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(sent, getRecipients, getRecipientEmails, docusignAlertContext);
});

test.each([
  ["2", "[lee@harbor.example]"],
  ["3", "an unknown recipient"],
  ["4", "an unknown recipient"],
])("the recipient with id %s is %s", (recipientId, expected) => {
  const recipients = {
    signers: [
      { recipientId: "2", email: "kim@harbor.example" },
      { recipientId: "3", email: null },
    ],
    agents: [{ recipientId: "2", email: "lee@harbor.example" }],
  };
  const event = new EventReader({ data: { recipientId, envelopeSummary: { recipients } } });
  expect(docusignRecipient(event)).toBe(expected);
});

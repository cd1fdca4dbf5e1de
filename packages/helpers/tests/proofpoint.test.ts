import { EventReader, type JsonObject } from "@pypanther/core";
import { extractThreats, proofpointAlertContext } from "../src/proofpoint";
import { expectHarmless } from "./hostile-logs";

const message: JsonObject = {
  sender: "billing@evil.example",
  senderIP: "203.0.113.66",
  recipient: ["kim@lakeside.example"],
  subject: "Overdue",
  messageID: "m-1",
  malwareScore: 100,
  threatsInfoMap: [
    {
      threat: "https://evil.example/login",
      threatType: "url",
      classification: "phish",
      threatStatus: "active",
      threatUrl: "https://threats.example/1",
      threatID: "t-1",
      campaignID: "",
    },
    {},
  ],
};

const known = {
  threat: "https://evil.example/login",
  threatType: "url",
  classification: "phish",
  threatStatus: "active",
  threatID: "t-1",
};

const unknown = {
  threat: "<UNKNOWN_THREAT>",
  threatType: "<UNKNOWN_THREAT_TYPE>",
  classification: "<UNKNOWN_CLASSIFICATION>",
  threatStatus: "<UNKNOWN_THREAT_STATUS>",
};

test("threats come without link and without empty ids", () => {
  expect(extractThreats(new EventReader(message))).toEqual([known, unknown]);
});

test("threats come with their link when asked for", () => {
  expect(extractThreats(new EventReader(message), true)).toEqual([
    { ...known, threatUrl: "https://threats.example/1" },
    { ...unknown, threatUrl: null },
  ]);
});

test("the context tells sender, recipients, scores and threats", () => {
  expect(proofpointAlertContext(new EventReader(message))).toEqual({
    sender: "billing@evil.example",
    senderIP: "203.0.113.66",
    recipients: ["kim@lakeside.example"],
    subject: "Overdue",
    messageID: "m-1",
    quarantineFolder: "<UNKNOWN_QUARANTINE_FOLDER>",
    quarantineRule: "<UNKNOWN_QUARANTINE_RULE>",
    malwareScore: 100,
    phishScore: 0,
    threats: [known, unknown],
  });
});

test("the context says what is missing", () => {
  expect(proofpointAlertContext(new EventReader({}), true)).toEqual({
    sender: "<UNKNOWN_SENDER>",
    senderIP: "<UNKNOWN_IP>",
    recipients: [],
    subject: "<UNKNOWN_SUBJECT>",
    messageID: "<UNKNOWN_MESSAGE_ID>",
    quarantineFolder: "<UNKNOWN_QUARANTINE_FOLDER>",
    quarantineRule: "<UNKNOWN_QUARANTINE_RULE>",
    malwareScore: 0,
    phishScore: 0,
    threats: [],
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(message, (event) => proofpointAlertContext(event, true));
});

import { RuleTest } from "@pypanther/core";
import { ProofpointPhishingDetected } from "../src/proofpoint-phishing-detected";
import { contextOf, message } from "./message";

const threat = { threat: "pay", threatType: "url", classification: "phish", threatStatus: "active", threatUrl: "t/7" };
const held = message({ quarantineRule: "phish", quarantineFolder: "Phish", phishScore: 96 });

export const tests = [
  new RuleTest({
    name: "the phishing rule holds a message",
    expectedResult: true,
    log: held,
    expectedTitle: "Phishing message [Statement for March] from [billing@northquay.example]",
    expectedDedup: "proofpoint:phishing:billing@northquay.example:Phish",
    expectedSeverity: "CRITICAL",
    expectedAlertContext: { ...contextOf(held), headerFrom: "<UNKNOWN_HEADER_FROM>" },
  }),
  new RuleTest({
    name: "the score is enough, and sender, subject and folder are unknown",
    expectedResult: true,
    log: message({ phishScore: 90, sender: undefined, subject: undefined, quarantineFolder: undefined }),
    expectedTitle: "Phishing message without a subject from an unknown sender",
    expectedDedup: "proofpoint:phishing:<UNKNOWN_SENDER>:phish",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the message is in the folder for phishing",
    expectedResult: true,
    log: message({ quarantineFolder: "Phish" }),
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a link to a phishing site is active",
    expectedResult: true,
    log: message({ threatsInfoMap: [threat] }),
  }),
  new RuleTest({
    name: "the link is dead",
    expectedResult: false,
    log: message({ threatsInfoMap: [{ ...threat, threatStatus: "cleared" }] }),
  }),
  new RuleTest({
    name: "the threat is of another kind",
    expectedResult: false,
    log: message({ threatsInfoMap: [{ ...threat, classification: "spam" }] }),
  }),
  new RuleTest({ name: "the score is low", expectedResult: false, log: message({ phishScore: 89 }) }),
];

export { ProofpointPhishingDetected as rule };

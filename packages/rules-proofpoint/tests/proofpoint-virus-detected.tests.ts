import { RuleTest } from "@pypanther/core";
import { ProofpointVirusDetected } from "../src/proofpoint-virus-detected";
import { contextOf, message } from "./message";

const held = message({ quarantineFolder: "Virus", malwareScore: 95 });

export const tests = [
  new RuleTest({
    name: "a message is in the virus folder",
    expectedResult: true,
    log: held,
    expectedTitle: "Virus in message [Statement for March] from [billing@northquay.example]",
    expectedDedup: "proofpoint:virus:billing@northquay.example:Virus",
    expectedSeverity: "CRITICAL",
    expectedAlertContext: { ...contextOf(held), messageSize: 0 },
  }),
  new RuleTest({
    name: "a message could not be cleaned, and sender, subject and folder are unknown",
    expectedResult: true,
    log: message({
      quarantineRule: "notcleaned",
      malwareScore: 85,
      sender: undefined,
      subject: undefined,
      quarantineFolder: undefined,
    }),
    expectedTitle: "Virus in message without a subject from an unknown sender",
    expectedDedup: "proofpoint:virus:<UNKNOWN_SENDER>:Virus",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({ name: "only the score is high", expectedResult: false, log: message({ malwareScore: 99 }) }),
  new RuleTest({
    name: "the folder is written otherwise",
    expectedResult: false,
    log: message({ quarantineFolder: "virus" }),
  }),
];

export { ProofpointVirusDetected as rule };

import { EventReader } from "@pypanther/core";
import { proofpointMessage, proofpointScoreSeverity, proofpointThreatKey } from "../src/proofpoint-message";
import { expectHarmless } from "./hostile-logs";

const message = { sender: "billing@evil.example", subject: "Overdue", quarantineFolder: "Phish" };

test.each([
  ["names subject and sender", message, "message [Overdue] from [billing@evil.example]"],
  ["says what is missing", {}, "message without a subject from an unknown sender"],
])("a message in a title %s", (_, log, title) => {
  expect(proofpointMessage(new EventReader(log))).toBe(title);
});

const phishing = (event: EventReader) => proofpointThreatKey(event, "phishing", "quarantineFolder", "phish");

test.each([
  ["sender and place", message, "proofpoint:phishing:billing@evil.example:Phish"],
  ["what stands in for them", {}, "proofpoint:phishing:<UNKNOWN_SENDER>:phish"],
])("the key of a threat has %s", (_, log, key) => {
  expect(phishing(new EventReader(log))).toBe(key);
});

test.each([
  [84, "DEFAULT"],
  [85, "HIGH"],
  [94, "HIGH"],
  [95, "CRITICAL"],
])("a score of %d, where 85 is high, is %s", (score, severity) => {
  expect(proofpointScoreSeverity(score, 85)).toBe(severity);
});

test("malformed logs are harmless", () => {
  expectHarmless(message, proofpointMessage, phishing);
});

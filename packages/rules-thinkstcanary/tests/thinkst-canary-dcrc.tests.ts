import { RuleTest } from "@pypanther/core";
import { ThinkstCanaryDCRC } from "../src/thinkst-canary-dcrc";

const silent = {
  p_log_type: "ThinkstCanary.Alert",
  CanaryID: "0002aa17c3d0e4f1",
  CanaryIP: "192.0.2.90",
  CanaryName: "backup-nas",
  Timestamp: "2026-02-01 03:41:10 (UTC)",
  Description: "Canary Disconnected",
  Intro: "The canary backup-nas at 192.0.2.90 has disconnected.",
};

export const tests = [
  new RuleTest({
    name: "a canary goes silent",
    expectedResult: true,
    log: silent,
    expectedTitle: "The canary backup-nas at 192.0.2.90 has disconnected.",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a canary comes back",
    expectedResult: true,
    log: { ...silent, Intro: "The canary backup-nas has reconnected." },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "other news of a canary",
    expectedResult: false,
    log: { ...silent, Intro: "Settings of the canary backup-nas were changed." },
  }),
  new RuleTest({ name: "no text", expectedResult: false, log: { ...silent, Intro: null } }),
];

export { ThinkstCanaryDCRC as rule };

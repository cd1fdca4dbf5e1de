import { RuleTest } from "@pypanther/core";
import { ThinkstCanaryIncident } from "../src/thinkst-canary-incident";

const touched = {
  p_log_type: "ThinkstCanary.Alert",
  CanaryID: "0002aa17c3d0e4f1",
  CanaryIP: "192.0.2.90",
  CanaryName: "backup-nas",
  Timestamp: "2026-02-01 03:41:10 (UTC)",
  AlertType: "CanaryIncident",
  Description: "SSH Login Attempt",
  SourceIP: "192.0.2.133",
  Intro: "Someone tried to sign in to backup-nas over SSH.",
  AdditionalDetails: [
    ["User", "root"],
    ["Password", "hashed", "hunter2"],
  ],
};

export const tests = [
  new RuleTest({
    name: "a decoy is touched",
    expectedResult: true,
    log: touched,
    expectedTitle: "Someone tried to sign in to backup-nas over SSH.",
    expectedSeverity: "HIGH",
    expectedAlertContext: { User: "root", Password: "hunter2" },
  }),
  new RuleTest({
    name: "neither text nor details",
    expectedResult: true,
    log: { ...touched, Intro: null, AdditionalDetails: null },
    expectedTitle: "Canary incident",
    expectedAlertContext: {},
  }),
  new RuleTest({
    name: "a token is triggered",
    expectedResult: false,
    log: { ...touched, AlertType: "CanarytokenIncident" },
  }),
];

export { ThinkstCanaryIncident as rule };

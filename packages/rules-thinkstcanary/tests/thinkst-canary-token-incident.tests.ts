import { RuleTest } from "@pypanther/core";
import { ThinkstCanaryTokenIncident } from "../src/thinkst-canary-token-incident";

const baitTaken = {
  p_log_type: "ThinkstCanary.Alert",
  AlertType: "CanarytokenIncident",
  Description: "DNS token triggered",
  SourceIP: "203.0.113.201",
  Token: "q0v7yb2m",
  Intro: "A DNS token was resolved by 203.0.113.201.",
  AdditionalDetails: [["Dst Port", 53]],
};

export const tests = [
  new RuleTest({
    name: "a token is triggered",
    expectedResult: true,
    log: baitTaken,
    expectedTitle: "A DNS token was resolved by 203.0.113.201.",
    expectedSeverity: "HIGH",
    expectedAlertContext: { "Dst Port": 53 },
  }),
  new RuleTest({
    name: "neither text nor details",
    expectedResult: true,
    log: { ...baitTaken, Intro: null, AdditionalDetails: null },
    expectedTitle: "Canarytoken incident",
    expectedAlertContext: {},
  }),
  new RuleTest({
    name: "the name in other capitals",
    expectedResult: false,
    log: { ...baitTaken, AlertType: "CanaryTokenIncident" },
  }),
  new RuleTest({
    name: "a decoy is touched",
    expectedResult: false,
    log: { ...baitTaken, AlertType: "CanaryIncident" },
  }),
];

export { ThinkstCanaryTokenIncident as rule };

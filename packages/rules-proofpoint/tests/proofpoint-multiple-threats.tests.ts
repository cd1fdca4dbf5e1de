import { RuleTest } from "@pypanther/core";
import { ProofpointMultipleThreats } from "../src/proofpoint-multiple-threats";
import { contextOf, message } from "./message";

const threat = (threatType: string, threatStatus = "active") => ({
  threat: "northquay.example/pay",
  threatType,
  classification: "phish",
  threatStatus,
});
const three = message({
  threatsInfoMap: [threat("url"), threat("attachment"), threat("url"), threat("url", "cleared")],
});

export const tests = [
  new RuleTest({
    name: "a message has three active threats",
    expectedResult: true,
    log: three,
    expectedTitle: "Message from [billing@northquay.example] has [3] active threats",
    expectedDedup: "proofpoint:multiple_threats:billing@northquay.example",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      ...contextOf(three),
      threats: [threat("url"), threat("attachment"), threat("url")],
      threatCount: 3,
      threatTypes: ["url", "attachment"],
      classifications: ["phish"],
    },
  }),
  new RuleTest({
    name: "a message of nobody known has five",
    expectedResult: true,
    log: message({ sender: undefined, threatsInfoMap: Array.from({ length: 5 }, () => threat("url")) }),
    expectedTitle: "Message from an unknown sender has [5] active threats",
    expectedDedup: "proofpoint:multiple_threats:<UNKNOWN_SENDER>",
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "a message has two",
    expectedResult: false,
    log: message({ threatsInfoMap: [threat("url"), threat("url"), threat("url", "cleared")] }),
  }),
  new RuleTest({ name: "a message has none", expectedResult: false, log: message({ threatsInfoMap: undefined }) }),
];

export { ProofpointMultipleThreats as rule };

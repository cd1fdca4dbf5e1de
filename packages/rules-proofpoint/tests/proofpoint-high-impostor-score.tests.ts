import { RuleTest } from "@pypanther/core";
import { ProofpointHighImpostorScore } from "../src/proofpoint-high-impostor-score";
import { contextOf, message } from "./message";

const scored = message({ impostorScore: 82, headerFrom: "Kim Ode <kim@harbour1ine.example>" });

export const tests = [
  new RuleTest({
    name: "the impostor score is very high",
    expectedResult: true,
    log: scored,
    expectedTitle: "Message from [billing@northquay.example] has impostor score [82]",
    expectedSeverity: "CRITICAL",
    expectedAlertContext: {
      ...contextOf(scored),
      spamScore: 0,
      impostorScore: 82,
      headerFrom: "Kim Ode <kim@harbour1ine.example>",
    },
  }),
  new RuleTest({
    name: "the impostor score is high",
    expectedResult: true,
    log: message({ impostorScore: 65 }),
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the impostor score is just high enough and the sender unknown",
    expectedResult: true,
    log: message({ impostorScore: 50, sender: undefined }),
    expectedTitle: "Message from an unknown sender has impostor score [50]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({ name: "the impostor score is low", expectedResult: false, log: message({ impostorScore: 49 }) }),
  new RuleTest({ name: "there is no impostor score", expectedResult: false, log: message({}) }),
];

export { ProofpointHighImpostorScore as rule };

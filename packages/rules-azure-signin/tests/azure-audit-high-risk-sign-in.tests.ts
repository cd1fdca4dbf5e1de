import { RuleTest } from "@pypanther/core";
import { AzureAuditHighRiskSignIn } from "../src/azure-audit-high-risk-sign-in";
import { signIn, signInContext } from "./entra";

const properties = { riskState: "atRisk", riskLevelDuringSignIn: "High", riskLevelAggregated: "medium" };

export const tests = [
  new RuleTest({
    name: "the risk during the sign-in is high",
    expectedResult: true,
    log: signIn(properties),
    expectedTitle: "High-risk Azure sign-in of [ines.roche@harbourline.example] from [203.0.113.64]",
    expectedAlertContext: signInContext,
  }),
  new RuleTest({
    name: "the overall risk is high",
    expectedResult: true,
    log: signIn({ riskLevelAggregated: "high" }),
  }),
  new RuleTest({
    name: "neither principal nor address is named",
    expectedResult: true,
    log: { ...signIn({}), properties: { riskLevelAggregated: "high" } },
    expectedTitle: "High-risk Azure sign-in of an unknown user from an unknown address",
  }),
  new RuleTest({
    name: "the risk was dismissed",
    expectedResult: false,
    log: signIn({ ...properties, riskState: "Dismissed" }),
  }),
  new RuleTest({
    name: "the risk was remediated",
    expectedResult: false,
    log: signIn({ ...properties, riskState: "remediated" }),
  }),
  new RuleTest({
    name: "the risk is medium",
    expectedResult: false,
    log: signIn({ ...properties, riskLevelDuringSignIn: "medium" }),
  }),
  new RuleTest({
    name: "no sign-in",
    expectedResult: false,
    log: { ...signIn(properties), operationName: "Update policy" },
  }),
];

export { AzureAuditHighRiskSignIn as rule };

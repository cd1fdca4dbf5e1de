import { RuleTest } from "@pypanther/core";
import { AzureAuditRiskLevelPassthrough } from "../src/azure-audit-risk-level-passthrough";
import { signIn, signInContext } from "./entra";

const log = signIn({ riskState: "atRisk", riskLevelAggregated: "Low", riskLevelDuringSignIn: "high" });

export const tests = [
  new RuleTest({
    name: "the overall risk comes first",
    expectedResult: true,
    log,
    expectedTitle: "Risky Azure sign-in of [ines.roche@harbourline.example]",
    expectedSeverity: "LOW",
    expectedAlertContext: { ...signInContext, riskLevel: "low" },
  }),
  new RuleTest({
    name: "only the risk during the sign-in is known",
    expectedResult: true,
    log: signIn({ riskLevelAggregated: "none", riskLevelDuringSignIn: "high" }),
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a level that is no severity",
    expectedResult: true,
    log: signIn({ riskLevelAggregated: "hidden" }),
    mocks: [{ objectName: "passthroughSeverities", returnValue: ["hidden"] }],
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...log, category: "AuditLogs" },
    expectedTitle: "Risky Azure sign-in of an unknown user",
  }),
  new RuleTest({
    name: "the risk was dismissed",
    expectedResult: false,
    log: signIn({ riskState: "Dismissed", riskLevelAggregated: "high" }),
  }),
  new RuleTest({ name: "there is no risk", expectedResult: false, log: signIn({ riskLevelAggregated: "none" }) }),
  new RuleTest({ name: "no sign-in", expectedResult: false, log: { ...log, operationName: "Update policy" } }),
];

export { AzureAuditRiskLevelPassthrough as rule };

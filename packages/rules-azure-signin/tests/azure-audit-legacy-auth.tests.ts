import { RuleTest } from "@pypanther/core";
import { AzureAuditLegacyAuth } from "../src/azure-audit-legacy-auth";
import { signIn, signInContext } from "./entra";

const properties = { userAgent: "BAV2ROPC", status: { errorCode: 0 } };

export const tests = [
  new RuleTest({
    name: "a legacy client signs in",
    expectedResult: true,
    log: signIn(properties),
    expectedTitle: "Azure sign-in of [ines.roche@harbourline.example] over a legacy protocol",
    expectedDedup: "ines.roche@harbourline.example",
    expectedAlertContext: signInContext,
  }),
  new RuleTest({
    name: "the error code is not given and nobody is named",
    expectedResult: true,
    log: { ...signIn({}), properties: { userAgent: "CBAInPROD" } },
    expectedDedup: "<NO_PRINCIPALNAME>",
  }),
  new RuleTest({
    name: "the user is a known exception",
    expectedResult: false,
    log: signIn(properties),
    mocks: [{ objectName: "knownExceptions", returnValue: ["ines.roche@harbourline.example"] }],
  }),
  new RuleTest({
    name: "the sign-in fails",
    expectedResult: false,
    log: signIn({ ...properties, status: { errorCode: 50126 } }),
  }),
  new RuleTest({
    name: "a modern client",
    expectedResult: false,
    log: signIn({ ...properties, userAgent: "Mozilla/5.0" }),
  }),
  new RuleTest({
    name: "no sign-in",
    expectedResult: false,
    log: { ...signIn(properties), operationName: "Update policy" },
  }),
];

export { AzureAuditLegacyAuth as rule };

import { RuleTest } from "@pypanther/core";
import { AzureAuditManyFailedSignIns } from "../src/azure-audit-many-failed-sign-ins";
import { signIn, signInContext } from "./entra";

const failed = signIn({ status: { errorCode: 50126 } });

export const tests = [
  new RuleTest({
    name: "a user's sign-in fails",
    expectedResult: true,
    log: failed,
    expectedTitle: "Many failed Azure sign-ins of [ines.roche@harbourline.example]",
    expectedDedup: "ines.roche@harbourline.example",
    expectedAlertContext: signInContext,
  }),
  new RuleTest({
    name: "a service principal's sign-in fails",
    expectedResult: true,
    log: {
      ...failed,
      category: "ServicePrincipalSignInLogs",
      properties: { servicePrincipalName: "ledger-sync", status: { errorCode: 7000222 } },
    },
    expectedDedup: "ledger-sync",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...failed, properties: { status: { errorCode: 50126 } } },
    expectedDedup: "<NO_PRINCIPALNAME>",
  }),
  new RuleTest({ name: "the sign-in succeeds", expectedResult: false, log: signIn({ status: { errorCode: 0 } }) }),
  new RuleTest({ name: "the error code is not given", expectedResult: false, log: signIn({}) }),
  new RuleTest({
    name: "the error code is a text",
    expectedResult: false,
    log: signIn({ status: { errorCode: "50126" } }),
  }),
  new RuleTest({ name: "no sign-in", expectedResult: false, log: { ...failed, operationName: "Update policy" } }),
];

export { AzureAuditManyFailedSignIns as rule };

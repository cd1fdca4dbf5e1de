import { RuleMock, RuleTest, Severity } from "@pypanther/core";
import { AWSSSMDecryptSSMParams } from "../src/aws-ssm-decrypt-ssm-params";
import { cloudTrailLog, contextOf, ssoSession } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "ssm.amazonaws.com",
  eventName: "GetParameters",
  requestParameters: { names: ["/ledger/db", "/ledger/api", "/orders/db"], withDecryption: true },
});

/** Three parameters in one event are then over the limit. */

export const overrides = { paramThreshold: 2 };
const admin = { ...ssoSession, sessionContext: { sessionIssuer: { userName: "awsreservedsso_admin_77" } } };

export const tests = [
  new RuleTest({
    name: "one call decrypts many parameters",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] decrypted many SSM parameters in account [401256739912]",
    expectedSeverity: Severity.MEDIUM,
    expectedAlertContext: contextOf(log, { accessedParams: ["/ledger/db", "/ledger/api", "/orders/db"] }),
  }),
  new RuleTest({
    name: "one more after others this hour",
    expectedResult: true,
    log: { ...log, eventName: "GetParameter", requestParameters: { name: "/ledger/db", withDecryption: true } },
    expectedAlertContext: contextOf(log, { eventName: "GetParameter", accessedParams: ["/a", "/b", "/ledger/db"] }),
    mocks: [new RuleMock({ objectName: "getStringSet", returnValue: ["/a", "/b"] })],
  }),
  new RuleTest({
    name: "one that was decrypted before this hour",
    expectedResult: false,
    log: { ...log, eventName: "GetParameter", requestParameters: { name: "/a", withDecryption: true } },
    mocks: [new RuleMock({ objectName: "getStringSet", returnValue: ["/a", "/b"] })],
  }),
  new RuleTest({
    name: "the call is refused",
    expectedResult: true,
    log: { ...log, errorCode: "AccessDeniedException" },
    expectedSeverity: Severity.LOW,
  }),
  new RuleTest({
    name: "few parameters",
    expectedResult: false,
    log: { ...log, requestParameters: { names: ["/ledger/db", "/ledger/api"], withDecryption: true } },
  }),
  new RuleTest({
    name: "nothing is decrypted",
    expectedResult: false,
    log: { ...log, requestParameters: { ...log.requestParameters, withDecryption: false } },
  }),
  new RuleTest({ name: "an administrator decrypts them", expectedResult: false, log: { ...log, userIdentity: admin } }),
];

export { AWSSSMDecryptSSMParams as rule };

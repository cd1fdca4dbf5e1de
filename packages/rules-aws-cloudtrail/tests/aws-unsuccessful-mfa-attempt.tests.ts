import { RuleTest } from "@pypanther/core";
import { AWSUnsuccessfulMFAattempt } from "../src/aws-unsuccessful-mfa-attempt";
import { cloudTrailLog, user } from "./cloudtrail-log";

const failed = cloudTrailLog({
  eventSource: "signin.amazonaws.com",
  eventName: "ConsoleLogin",
  userIdentity: user,
  errorMessage: "Failed authentication",
  additionalEventData: { MobileVersion: "No", MFAUsed: "Yes" },
  responseElements: { ConsoleLogin: "Failure" },
});

export const tests = [
  new RuleTest({
    name: "a sign-in fails at the second factor",
    expectedResult: true,
    log: failed,
    expectedTitle: "Console sign-in of [ines] with [arn:aws:iam::401256739912:user/ines] failed at MFA",
  }),
  new RuleTest({
    name: "the log says less about the user",
    expectedResult: true,
    log: { ...failed, userIdentity: { type: "IAMUser" } },
    expectedTitle: "Console sign-in of an unknown user with an unknown ARN failed at MFA",
  }),
  new RuleTest({
    name: "the sign-in event of another name",
    expectedResult: true,
    log: { ...failed, eventName: "CheckMfa" },
  }),
  new RuleTest({
    name: "the sign-in succeeds",
    expectedResult: false,
    log: { ...failed, errorMessage: null, responseElements: { ConsoleLogin: "Success" } },
  }),
  new RuleTest({
    name: "no second factor was asked for",
    expectedResult: false,
    log: { ...failed, additionalEventData: { MFAUsed: "No" } },
  }),
  new RuleTest({
    name: "the event is no sign-in",
    expectedResult: false,
    log: { ...failed, eventSource: "sso.amazonaws.com", eventName: "Authenticate" },
  }),
];

export { AWSUnsuccessfulMFAattempt as rule };

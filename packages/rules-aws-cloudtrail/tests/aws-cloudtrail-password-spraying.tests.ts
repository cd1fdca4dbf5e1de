import { RuleTest, Severity } from "@pypanther/core";
import { AWSCloudTrailPasswordSpraying } from "../src/aws-cloudtrail-password-spraying";
import { cloudTrailLog, root, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "signin.amazonaws.com",
  eventName: "ConsoleLogin",
  eventType: "AwsConsoleSignIn",
  userIdentity: user,
  responseElements: { ConsoleLogin: "Failure" },
});

export const tests = [
  new RuleTest({
    name: "a user fails to sign in",
    expectedResult: true,
    log,
    expectedTitle: "Console sign-ins of many users failed in account [401256739912], [eu-west-1]",
    expectedDedup: "401256739912:eu-west-1",
    expectedUnique: "ines",
    expectedSeverity: Severity.MEDIUM,
  }),
  new RuleTest({
    name: "root fails to sign in",
    expectedResult: true,
    log: { ...log, userIdentity: root },
    expectedSeverity: Severity.HIGH,
  }),
  new RuleTest({
    name: "the sign-in succeeds",
    expectedResult: false,
    log: { ...log, responseElements: { ConsoleLogin: "Success" } },
  }),
  new RuleTest({ name: "a role is switched", expectedResult: false, log: { ...log, eventType: "AwsApiCall" } }),
  new RuleTest({ name: "the outcome is not known", expectedResult: false, log: { ...log, responseElements: null } }),
];

export { AWSCloudTrailPasswordSpraying as rule };

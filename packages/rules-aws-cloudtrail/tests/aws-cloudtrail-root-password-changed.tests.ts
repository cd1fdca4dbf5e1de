import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailRootPasswordChanged } from "../src/aws-cloudtrail-root-password-changed";
import { cloudTrailLog, root, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "signin.amazonaws.com",
  eventName: "PasswordUpdated",
  eventType: "AwsConsoleSignIn",
  userIdentity: root,
  responseElements: { PasswordUpdated: "Success" },
});

export const tests = [
  new RuleTest({
    name: "root's password is changed",
    expectedResult: true,
    log,
    expectedTitle: "Root Password Changed",
  }),
  new RuleTest({
    name: "the change fails",
    expectedResult: false,
    log: { ...log, responseElements: { PasswordUpdated: "Failure" } },
  }),
  new RuleTest({ name: "a user changes theirs", expectedResult: false, log: { ...log, userIdentity: user } }),
];

export { AWSCloudTrailRootPasswordChanged as rule };

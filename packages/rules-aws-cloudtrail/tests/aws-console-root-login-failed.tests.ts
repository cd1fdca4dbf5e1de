import { RuleTest } from "@pypanther/core";
import { AWSConsoleRootLoginFailed } from "../src/aws-console-root-login-failed";
import { cloudTrailLog, root, user } from "./cloudtrail-log";

const failed = cloudTrailLog({
  eventSource: "signin.amazonaws.com",
  eventName: "ConsoleLogin",
  userIdentity: root,
  errorMessage: "Failed authentication",
  responseElements: { ConsoleLogin: "Failure" },
});

export const tests = [
  new RuleTest({
    name: "a sign-in as root fails",
    expectedResult: true,
    log: failed,
    expectedTitle: "Sign-in as root of account [401256739912] failed from [198.51.100.77]",
  }),
  new RuleTest({
    name: "root signs in",
    expectedResult: false,
    log: { ...failed, errorMessage: null, responseElements: { ConsoleLogin: "Success" } },
  }),
  new RuleTest({ name: "a sign-in of a user fails", expectedResult: false, log: { ...failed, userIdentity: user } }),
];

export { AWSConsoleRootLoginFailed as rule };

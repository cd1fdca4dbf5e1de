import { RuleTest } from "@pypanther/core";
import { AWSConsoleLogin } from "../src/aws-console-login";
import { cloudTrailLog, user } from "./cloudtrail-log";

const login = cloudTrailLog({
  eventSource: "signin.amazonaws.com",
  eventName: "ConsoleLogin",
  userIdentity: user,
  responseElements: { ConsoleLogin: "Success" },
});

export const tests = [
  new RuleTest({
    name: "a user signs in",
    expectedResult: true,
    log: login,
    expectedAlertContext: { ip_and_username: "198.51.100.77ines" },
  }),
  new RuleTest({
    name: "a sign-in fails",
    expectedResult: true,
    log: { ...login, responseElements: { ConsoleLogin: "Failure" } },
  }),
  new RuleTest({
    name: "neither address nor name is logged",
    expectedResult: true,
    log: { ...login, sourceIPAddress: null, userIdentity: null },
    expectedAlertContext: { ip_and_username: "<MISSING_SOURCE_IP><MISSING_USER_NAME>" },
  }),
  new RuleTest({ name: "a user signs out", expectedResult: false, log: { ...login, eventName: "Logout" } }),
];

export { AWSConsoleLogin as rule };

import { RuleTest } from "@pypanther/core";
import { AWSConsoleGetSigninTokenAbuse } from "../src/aws-console-get-signin-token-abuse";
import { cloudTrailLog } from "./cloudtrail-log";

const token = cloudTrailLog({
  eventSource: "signin.amazonaws.com",
  eventName: "GetSigninToken",
  userAgent: "python-urllib/3.12",
});

export const tests = [
  new RuleTest({
    name: "a script gets a token",
    expectedResult: true,
    log: token,
    expectedTitle:
      "[arn:aws:sts::401256739912:assumed-role/deploy/run-8841] at [198.51.100.77] got a console token by [python-urllib/3.12]",
  }),
  new RuleTest({
    name: "neither client nor caller is logged",
    expectedResult: true,
    log: { ...token, userAgent: null, sourceIPAddress: null, userIdentity: null },
    expectedTitle: "an unknown caller at an unknown address got a console token by an unknown client",
  }),
  new RuleTest({
    name: "the portal of AWS SSO gets a token",
    expectedResult: false,
    log: { ...token, userAgent: "Jersey/${project.version} (HttpUrlConnection 17.0.11)" },
  }),
  new RuleTest({ name: "another sign-in event", expectedResult: false, log: { ...token, eventName: "ConsoleLogin" } }),
];

export { AWSConsoleGetSigninTokenAbuse as rule };

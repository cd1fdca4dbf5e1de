import { RuleTest } from "@pypanther/core";
import { AWSConsoleSignIn } from "../src/aws-console-sign-in";
import { cloudTrailLog } from "./cloudtrail-log";

const signIn = cloudTrailLog({
  eventSource: "sso.amazonaws.com",
  eventName: "Authenticate",
  eventType: "AwsServiceEvent",
});

export const tests = [
  new RuleTest({ name: "a person authenticates", expectedResult: true, log: signIn }),
  new RuleTest({ name: "a person picks an account", expectedResult: false, log: { ...signIn, eventName: "Federate" } }),
  new RuleTest({
    name: "another service's event of that name",
    expectedResult: false,
    log: { ...signIn, eventSource: "appstream.amazonaws.com" },
  }),
];

export { AWSConsoleSignIn as rule };

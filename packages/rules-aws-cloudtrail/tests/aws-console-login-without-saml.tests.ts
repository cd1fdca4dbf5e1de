import { RuleTest } from "@pypanther/core";
import { AWSConsoleLoginWithoutSAML } from "../src/aws-console-login-without-saml";
import { cloudTrailLog, session, user } from "./cloudtrail-log";

const login = cloudTrailLog({
  eventSource: "signin.amazonaws.com",
  eventName: "ConsoleLogin",
  userIdentity: user,
  additionalEventData: { MFAUsed: "Yes" },
  responseElements: { ConsoleLogin: "Success" },
});

export const tests = [
  new RuleTest({
    name: "a user signs in with a password",
    expectedResult: true,
    log: login,
    expectedTitle: "Console sign-in without SAML in account [401256739912]",
  }),
  new RuleTest({
    name: "the log has no further data",
    expectedResult: true,
    log: { ...login, additionalEventData: null, userIdentity: null },
  }),
  new RuleTest({
    name: "the provider is empty",
    expectedResult: true,
    log: { ...login, additionalEventData: { SamlProviderArn: "" } },
  }),
  new RuleTest({
    name: "the sign-in comes through SAML",
    expectedResult: false,
    log: { ...login, additionalEventData: { SamlProviderArn: "arn:aws:iam::401256739912:saml-provider/idp" } },
  }),
  new RuleTest({ name: "a role signs in", expectedResult: false, log: { ...login, userIdentity: session } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...login, eventName: "Logout" } }),
];

export { AWSConsoleLoginWithoutSAML as rule };

import { RuleMock, RuleTest } from "@pypanther/core";
import { AWSConsoleLoginWithoutMFA } from "../src/aws-console-login-without-mfa";
import { cloudTrailLog, root, session, ssoSession, user } from "./cloudtrail-log";

const login = cloudTrailLog({
  eventSource: "signin.amazonaws.com",
  eventName: "ConsoleLogin",
  userIdentity: user,
  additionalEventData: { MFAUsed: "No" },
  responseElements: { ConsoleLogin: "Success" },
});
const isNew = [new RuleMock({ objectName: "checkAccountAge", returnValue: true })];

export const tests = [
  new RuleTest({
    name: "a user signs in with a password only",
    expectedResult: true,
    log: login,
    expectedTitle: "Console sign-in without MFA by [user ines] in account [401256739912]",
  }),
  new RuleTest({
    name: "the root user does",
    expectedResult: true,
    log: { ...login, userIdentity: root },
    expectedTitle: "Console sign-in without MFA by [the root user] in account [401256739912]",
  }),
  new RuleTest({
    name: "a role session without MFA",
    expectedResult: true,
    log: { ...login, userIdentity: session },
    expectedTitle: "Console sign-in without MFA by [role deploy] in account [401256739912]",
  }),
  new RuleTest({ name: "the user or the account is new", expectedResult: false, log: login, mocks: isNew }),
  new RuleTest({
    name: "MFA is used",
    expectedResult: false,
    log: { ...login, additionalEventData: { MFAUsed: "Yes" } },
  }),
  new RuleTest({
    name: "the session it comes from had MFA",
    expectedResult: false,
    log: { ...login, userIdentity: { ...user, sessionContext: { attributes: { mfaAuthenticated: "true" } } } },
  }),
  new RuleTest({
    name: "a person comes through AWS SSO",
    expectedResult: false,
    log: { ...login, userIdentity: ssoSession },
  }),
  new RuleTest({
    name: "a person comes through SAML",
    expectedResult: false,
    log: {
      ...login,
      additionalEventData: { MFAUsed: "No", SamlProviderArn: "arn:aws:iam::401256739912:saml-provider/idp" },
    },
  }),
  new RuleTest({
    name: "the sign-in fails",
    expectedResult: false,
    log: { ...login, responseElements: { ConsoleLogin: "Failure" } },
  }),
  new RuleTest({
    name: "roles are taken on by way of an identity provider",
    expectedResult: false,
    log: { ...login, userIdentity: session },
    mocks: [new RuleMock({ objectName: "rolesViaExternalIdp", returnValue: true })],
  }),
];

export { AWSConsoleLoginWithoutMFA as rule };

import { RuleMock, RuleTest } from "@pypanther/core";
import { AWSConsoleRootLogin } from "../src/aws-console-root-login";

const rootLogin = {
  p_log_type: "AWS.CloudTrail",
  eventVersion: "1.08",
  eventTime: "2026-04-02T22:17:09Z",
  eventSource: "signin.amazonaws.com",
  eventName: "ConsoleLogin",
  awsRegion: "us-east-1",
  sourceIPAddress: "198.51.100.23",
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0",
  userIdentity: {
    type: "Root",
    principalId: "401256739912",
    arn: "arn:aws:iam::401256739912:root",
    accountId: "401256739912",
  },
  additionalEventData: { MobileVersion: "No", MFAUsed: "No" },
  responseElements: { ConsoleLogin: "Success" },
  recipientAccountId: "401256739912",
};

export const tests = [
  new RuleTest({
    name: "root signs in",
    expectedResult: true,
    log: rootLogin,
    mocks: [new RuleMock({ objectName: "geoinfoFromIpFormatted", returnValue: "198.51.100.23 in Porto, Portugal" })],
    expectedTitle: "Root signed in to the console of account [401256739912] from [198.51.100.23 in Porto, Portugal]",
    expectedDedup: "401256739912-ConsoleLogin-2026-04-02T22:17:09Z",
    expectedAlertContext: {
      sourceIPAddress: "198.51.100.23",
      userIdentityAccountId: "401256739912",
      userIdentityArn: "arn:aws:iam::401256739912:root",
      eventTime: "2026-04-02T22:17:09Z",
      mfaUsed: "No",
    },
  }),
  new RuleTest({
    name: "root mistypes the password",
    expectedResult: false,
    log: { ...rootLogin, errorMessage: "Failed authentication", responseElements: { ConsoleLogin: "Failure" } },
  }),
  new RuleTest({
    name: "a user signs in",
    expectedResult: false,
    log: { ...rootLogin, userIdentity: { ...rootLogin.userIdentity, type: "IAMUser", userName: "ines" } },
  }),
];

export { AWSConsoleRootLogin as rule };

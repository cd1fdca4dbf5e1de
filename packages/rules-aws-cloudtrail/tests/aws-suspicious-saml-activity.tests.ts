import { RuleTest } from "@pypanther/core";
import { AWSSuspiciousSAMLActivity } from "../src/aws-suspicious-saml-activity";
import { cloudTrailLog, session, user } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "iam.amazonaws.com", eventName: "UpdateSAMLProvider", userIdentity: user });

export const tests = [
  new RuleTest({
    name: "a user changes a provider",
    expectedResult: true,
    log,
    expectedTitle: "[arn:aws:iam::401256739912:user/ines] called [UpdateSAMLProvider] in account [401256739912]",
  }),
  new RuleTest({
    name: "an error message alone is no failure",
    expectedResult: true,
    log: { ...log, errorMessage: "metadata expires soon" },
  }),
  new RuleTest({ name: "the change fails", expectedResult: false, log: { ...log, errorCode: "InvalidInput" } }),
  new RuleTest({
    name: "AWS SSO changes it",
    expectedResult: false,
    log: {
      ...log,
      userIdentity: { ...session, arn: "arn:aws:sts::401256739912:assumed-role/AWSServiceRoleForSSO/AWS-SSO" },
    },
  }),
  new RuleTest({ name: "a provider is read", expectedResult: false, log: { ...log, eventName: "GetSAMLProvider" } }),
  new RuleTest({
    name: "another service is called",
    expectedResult: false,
    log: { ...log, eventSource: "sso.amazonaws.com" },
  }),
];

export { AWSSuspiciousSAMLActivity as rule };

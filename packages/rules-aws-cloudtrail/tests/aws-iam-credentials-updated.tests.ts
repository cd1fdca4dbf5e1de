import { RuleTest } from "@pypanther/core";
import { AWSIAMCredentialsUpdated } from "../src/aws-iam-credentials-updated";
import { cloudTrailLog, session, user } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "iam.amazonaws.com", eventName: "CreateAccessKey", userIdentity: user });

export const tests = [
  new RuleTest({
    name: "a user makes an access key",
    expectedResult: true,
    log,
    expectedTitle: "[IAMUser] [arn:aws:iam::401256739912:user/ines] created or replaced credentials in IAM",
    expectedDedup: "ines",
  }),
  new RuleTest({
    name: "a role makes an access key",
    expectedResult: true,
    log: { ...log, userIdentity: session },
    expectedDedup: "<UNKNOWN_USER>",
  }),
  new RuleTest({
    name: "the key is refused",
    expectedResult: false,
    log: { ...log, errorCode: "LimitExceededException" },
  }),
  new RuleTest({ name: "keys are listed", expectedResult: false, log: { ...log, eventName: "ListAccessKeys" } }),
];

export { AWSIAMCredentialsUpdated as rule };

import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailIAMAssumeRoleBlacklistIgnored } from "../src/aws-cloudtrail-iam-assume-role-blacklist-ignored";
import { cloudTrailLog, session, user } from "./cloudtrail-log";

const assumed = cloudTrailLog({
  eventSource: "sts.amazonaws.com",
  eventName: "AssumeRole",
  userIdentity: user,
  requestParameters: { roleArn: "arn:aws:iam::401256739912:role/break-glass" },
});

export const tests = [
  new RuleTest({
    name: "a user takes on a role off limits",
    expectedResult: true,
    log: assumed,
    expectedTitle: "IAM Assume Role Blocklist Ignored",
  }),
  new RuleTest({
    name: "another role",
    expectedResult: false,
    log: { ...assumed, requestParameters: { roleArn: "arn:aws:iam::401256739912:role/deploy" } },
  }),
  new RuleTest({
    name: "a role session goes on to the role",
    expectedResult: false,
    log: { ...assumed, userIdentity: session },
  }),
  new RuleTest({
    name: "the attempt is refused",
    expectedResult: false,
    log: { ...assumed, errorCode: "AccessDenied" },
  }),
];

export const overrides = { assumeRoleBlocklist: ["arn:aws:iam::401256739912:role/break-glass"] };

export { AWSCloudTrailIAMAssumeRoleBlacklistIgnored as rule };

import { RuleTest } from "@pypanther/core";
import { AWSIAMUserReconAccessDenied } from "../src/aws-iam-user-recon-access-denied";
import { cloudTrailLog, session, user } from "./cloudtrail-log";

const refused = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "DescribeInstances",
  userIdentity: user,
  errorCode: "AccessDenied",
});

export const tests = [
  new RuleTest({
    name: "a user may not describe instances",
    expectedResult: true,
    log: refused,
    expectedTitle: "IAM user [ines] was refused many calls in account [401256739912]",
    expectedDedup: "arn:aws:iam::401256739912:user/ines",
  }),
  new RuleTest({
    name: "a user may not list objects",
    expectedResult: true,
    log: { ...refused, eventSource: "s3.amazonaws.com", eventName: "ListObjects" },
  }),
  new RuleTest({
    name: "a call that changes something",
    expectedResult: false,
    log: { ...refused, eventName: "RunInstances" },
  }),
  new RuleTest({
    name: "a service that is not watched",
    expectedResult: false,
    log: { ...refused, eventSource: "glue.amazonaws.com", eventName: "GetTables" },
  }),
  new RuleTest({
    name: "AWS itself looks around",
    expectedResult: false,
    log: { ...refused, userAgent: "aws-internal/3 aws-sdk-java/1.12.7" },
  }),
  new RuleTest({ name: "no client is logged", expectedResult: false, log: { ...refused, userAgent: null } }),
  new RuleTest({
    name: "a service looks around for the user",
    expectedResult: false,
    log: { ...refused, sourceIPAddress: "config.amazonaws.com" },
  }),
  new RuleTest({ name: "a role is refused", expectedResult: false, log: { ...refused, userIdentity: session } }),
  new RuleTest({ name: "the call succeeds", expectedResult: false, log: { ...refused, errorCode: null } }),
];

export { AWSIAMUserReconAccessDenied as rule };

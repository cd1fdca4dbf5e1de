import { RuleTest } from "@pypanther/core";
import { AWSS3BucketPolicyModified } from "../src/aws-s3-bucket-policy-modified";
import { cloudTrailLog, user } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "s3.amazonaws.com", eventName: "PutBucketPolicy", userIdentity: user });

export const tests = [
  new RuleTest({
    name: "a bucket's policy is written",
    expectedResult: true,
    log,
    expectedTitle: "[arn:aws:iam::401256739912:user/ines] changed S3 bucket settings",
  }),
  new RuleTest({
    name: "replication is removed",
    expectedResult: true,
    log: { ...log, eventName: "DeleteBucketReplication" },
  }),
  new RuleTest({ name: "the change is refused", expectedResult: false, log: { ...log, errorCode: "MalformedPolicy" } }),
  new RuleTest({ name: "the policy is read", expectedResult: false, log: { ...log, eventName: "GetBucketPolicy" } }),
];

export { AWSS3BucketPolicyModified as rule };

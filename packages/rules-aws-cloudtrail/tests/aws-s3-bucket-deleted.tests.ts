import { RuleTest } from "@pypanther/core";
import { AWSS3BucketDeleted } from "../src/aws-s3-bucket-deleted";
import { cloudTrailLog, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "DeleteBucket",
  requestParameters: { bucketName: "harbour-attic" },
});

export const tests = [
  new RuleTest({
    name: "a role deletes a bucket",
    expectedResult: true,
    log,
    expectedTitle: "[arn:aws:sts::401256739912:assumed-role/deploy] deleted an S3 bucket or its configuration",
    expectedDedup: "arn:aws:sts::401256739912:assumed-role/deploy",
  }),
  new RuleTest({
    name: "a user deletes the policy of a bucket",
    expectedResult: true,
    log: { ...log, eventName: "DeleteBucketPolicy", userIdentity: user },
    expectedDedup: "arn:aws:iam::401256739912:user/ines",
  }),
  new RuleTest({
    name: "the caller is unknown",
    expectedResult: true,
    log: { ...log, userIdentity: null },
    expectedDedup: "<NO_ARN_FOUND>",
  }),
  new RuleTest({
    name: "the bucket is not empty",
    expectedResult: false,
    log: { ...log, errorCode: "BucketNotEmpty" },
  }),
  new RuleTest({ name: "an object is deleted", expectedResult: false, log: { ...log, eventName: "DeleteObject" } }),
];

export { AWSS3BucketDeleted as rule };

import { RuleTest } from "@pypanther/core";
import { AWSS3DeletePublicAccessBlock } from "../src/aws-s3-delete-public-access-block";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "DeleteBucketPublicAccessBlock",
  requestParameters: { bucketName: "harbour-ledgers" },
});

export const tests = [
  new RuleTest({
    name: "the block is removed",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] removed the public access block of [harbour-ledgers]",
  }),
  new RuleTest({ name: "the removal is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "the block is set",
    expectedResult: false,
    log: { ...log, eventName: "PutBucketPublicAccessBlock" },
  }),
];

export { AWSS3DeletePublicAccessBlock as rule };

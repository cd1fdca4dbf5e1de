import { RuleTest } from "@pypanther/core";
import { AWSS3DeleteBucketReplication } from "../src/aws-s3-delete-bucket-replication";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "DeleteBucketReplication",
  requestParameters: { bucketName: "harbour-ledgers" },
});

export const tests = [
  new RuleTest({
    name: "replication is deleted",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] stopped the replication of [harbour-ledgers]",
  }),
  new RuleTest({ name: "the deletion is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "another service has a call of that name",
    expectedResult: false,
    log: { ...log, eventSource: "s3-outposts.amazonaws.com" },
  }),
];

export { AWSS3DeleteBucketReplication as rule };

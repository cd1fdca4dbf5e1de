import { RuleTest } from "@pypanther/core";
import { AWSS3DeleteBucketEncryption } from "../src/aws-s3-delete-bucket-encryption";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "DeleteBucketEncryption",
  requestParameters: { bucketName: "harbour-ledgers" },
});

export const tests = [
  new RuleTest({
    name: "encryption is deleted",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] deleted the encryption settings of [harbour-ledgers]",
  }),
  new RuleTest({ name: "the deletion is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({ name: "encryption is set", expectedResult: false, log: { ...log, eventName: "PutBucketEncryption" } }),
];

export { AWSS3DeleteBucketEncryption as rule };

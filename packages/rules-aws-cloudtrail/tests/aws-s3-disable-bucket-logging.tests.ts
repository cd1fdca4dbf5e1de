import { RuleTest } from "@pypanther/core";
import { AWSS3DisableBucketLogging } from "../src/aws-s3-disable-bucket-logging";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "PutBucketLogging",
  requestParameters: { bucketName: "harbour-ledgers", logging: "" },
});

export const tests = [
  new RuleTest({
    name: "logging is switched off",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] switched off the access logs of [harbour-ledgers]",
    expectedAlertContext: contextOf(log, { bucketName: "harbour-ledgers" }),
  }),
  new RuleTest({
    name: "logging is switched on",
    expectedResult: false,
    log: { ...log, requestParameters: { bucketName: "harbour-ledgers", logging: { TargetBucket: "harbour-logs" } } },
  }),
  new RuleTest({
    name: "the event does not say",
    expectedResult: false,
    log: { ...log, requestParameters: { bucketName: "harbour-ledgers" } },
  }),
  new RuleTest({ name: "the change is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
];

export { AWSS3DisableBucketLogging as rule };

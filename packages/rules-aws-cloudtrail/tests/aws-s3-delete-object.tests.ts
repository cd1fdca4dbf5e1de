import { RuleTest } from "@pypanther/core";
import { AWSS3DeleteObject } from "../src/aws-s3-delete-object";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "DeleteObject",
  requestParameters: { bucketName: "harbour-ledgers", key: "2026/q1.csv" },
});

export const tests = [
  new RuleTest({
    name: "an object is deleted",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] deleted objects in [harbour-ledgers]",
    expectedAlertContext: contextOf(log, { bucketName: "harbour-ledgers" }),
  }),
  new RuleTest({
    name: "the bucket is not named",
    expectedResult: true,
    log: { ...log, requestParameters: null },
    expectedTitle: "[deploy] deleted objects in an unknown bucket",
  }),
  new RuleTest({ name: "the deletion is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "many are deleted at once",
    expectedResult: false,
    log: { ...log, eventName: "DeleteObjects" },
  }),
];

export { AWSS3DeleteObject as rule };

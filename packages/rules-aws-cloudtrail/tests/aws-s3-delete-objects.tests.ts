import { RuleTest } from "@pypanther/core";
import { AWSS3DeleteObjects } from "../src/aws-s3-delete-objects";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "DeleteObjects",
  requestParameters: { bucketName: "harbour-ledgers" },
});

export const tests = [
  new RuleTest({
    name: "objects are deleted",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] deleted objects in bulk in [harbour-ledgers]",
    expectedAlertContext: contextOf(log, { bucketName: "harbour-ledgers" }),
  }),
  new RuleTest({
    name: "an old version is deleted",
    expectedResult: true,
    log: { ...log, eventName: "DeleteObjectVersion" },
  }),
  new RuleTest({ name: "the deletion is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "a single object is deleted",
    expectedResult: false,
    log: { ...log, eventName: "DeleteObject" },
  }),
];

export { AWSS3DeleteObjects as rule };

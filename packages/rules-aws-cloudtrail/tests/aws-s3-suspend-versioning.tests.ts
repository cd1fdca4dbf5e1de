import { RuleTest } from "@pypanther/core";
import { AWSS3SuspendVersioning } from "../src/aws-s3-suspend-versioning";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "PutBucketVersioning",
  requestParameters: { bucketName: "harbour-ledgers", VersioningConfiguration: { Status: "Suspended" } },
});

export const tests = [
  new RuleTest({
    name: "versioning is suspended",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] suspended versioning of [harbour-ledgers]",
    expectedAlertContext: contextOf(log, { bucketName: "harbour-ledgers" }),
  }),
  new RuleTest({
    name: "it is called disabled",
    expectedResult: true,
    log: { ...log, requestParameters: { VersioningConfiguration: { Status: "Disabled" } } },
  }),
  new RuleTest({
    name: "it is enabled",
    expectedResult: false,
    log: { ...log, requestParameters: { VersioningConfiguration: { Status: "Enabled" } } },
  }),
  new RuleTest({ name: "the change is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
];

export { AWSS3SuspendVersioning as rule };

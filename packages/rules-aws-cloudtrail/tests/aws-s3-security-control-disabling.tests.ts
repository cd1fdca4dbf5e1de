import { RuleTest } from "@pypanther/core";
import { AWSS3SecurityControlDisabling } from "../src/aws-s3-security-control-disabling";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "PutBucketLogging",
  userIdentity: user,
  requestParameters: { bucketName: "harbour-ledgers", logging: "" },
});

function versioning(configuration: Record<string, string>) {
  return {
    eventName: "PutBucketVersioning",
    requestParameters: { bucketName: "harbour-ledgers", VersioningConfiguration: configuration },
  };
}

export const tests = [
  new RuleTest({
    name: "logging is switched off",
    expectedResult: true,
    log,
    expectedTitle: "[ines] switched off protections of bucket [harbour-ledgers]",
    expectedDedup: "harbour-ledgers:arn:aws:iam::401256739912:user/ines",
    expectedUnique: "logging_disabled",
    expectedAlertContext: contextOf(log, { bucketName: "harbour-ledgers" }),
  }),
  new RuleTest({
    name: "versioning is suspended",
    expectedResult: true,
    log: { ...log, ...versioning({ Status: "Suspended" }) },
    expectedUnique: "versioning_suspended",
  }),
  new RuleTest({
    name: "MFA Delete is switched off",
    expectedResult: true,
    log: { ...log, ...versioning({ Status: "Enabled", MfaDelete: "Disabled" }) },
    expectedUnique: "mfa_delete_disabled",
  }),
  new RuleTest({
    name: "both are switched off",
    expectedResult: true,
    log: { ...log, ...versioning({ Status: "Disabled", MfaDelete: "Disabled" }) },
    expectedUnique: "versioning_and_mfa_disabled",
  }),
  new RuleTest({
    name: "versioning is switched on",
    expectedResult: false,
    log: { ...log, ...versioning({ Status: "Enabled" }) },
  }),
  new RuleTest({
    name: "logging is switched on",
    expectedResult: false,
    log: { ...log, requestParameters: { logging: { TargetBucket: "harbour-logs" } } },
  }),
  new RuleTest({ name: "the change is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
];

export { AWSS3SecurityControlDisabling as rule };

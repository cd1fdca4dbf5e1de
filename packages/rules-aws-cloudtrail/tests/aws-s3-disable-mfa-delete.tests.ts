import { RuleTest } from "@pypanther/core";
import { AWSS3DisableMfaDelete } from "../src/aws-s3-disable-mfa-delete";
import { cloudTrailLog, contextOf, root } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "PutBucketVersioning",
  userIdentity: root,
  requestParameters: {
    bucketName: "harbour-ledgers",
    VersioningConfiguration: { Status: "Enabled", MfaDelete: "Disabled" },
  },
});

export const tests = [
  new RuleTest({
    name: "MFA Delete is switched off",
    expectedResult: true,
    log,
    expectedTitle: "[401256739912] switched off MFA Delete of [harbour-ledgers]",
    expectedAlertContext: contextOf(log, { bucketName: "harbour-ledgers" }),
  }),
  new RuleTest({
    name: "it is switched on",
    expectedResult: false,
    log: { ...log, requestParameters: { VersioningConfiguration: { MfaDelete: "Enabled" } } },
  }),
  new RuleTest({
    name: "it is not mentioned",
    expectedResult: false,
    log: { ...log, requestParameters: { VersioningConfiguration: { Status: "Suspended" } } },
  }),
  new RuleTest({ name: "the change is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
];

export { AWSS3DisableMfaDelete as rule };

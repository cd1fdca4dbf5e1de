import { RuleTest } from "@pypanther/core";
import { AWSS3CopyObjectCrossAccountEncryptionKMS } from "../src/aws-s3-copy-object-cross-account-encryption-kms";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "CopyObject",
  requestParameters: {
    bucketName: "harbour-ledgers",
    key: "2026/q1.csv",
    "x-amz-server-side-encryption": "aws:kms",
    "x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:eu-west-1:770918263554:key/4f0c",
  },
});

function withKey(key: string) {
  return { ...log.requestParameters, "x-amz-server-side-encryption-aws-kms-key-id": key };
}

export const tests = [
  new RuleTest({
    name: "a key of another account is used",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] encrypted an object in [harbour-ledgers] with a KMS key of another account",
    expectedAlertContext: contextOf(log, {
      bucketName: "harbour-ledgers",
      objectKey: "2026/q1.csv",
      kmsKeyId: "arn:aws:kms:eu-west-1:770918263554:key/4f0c",
      encryption: "aws:kms",
      isCrossAccountKms: true,
      kmsAccountId: "770918263554",
      bucketAccountId: "401256739912",
    }),
  }),
  new RuleTest({
    name: "a key of the own account is used",
    expectedResult: false,
    log: { ...log, requestParameters: withKey("arn:aws:kms:eu-west-1:401256739912:key/9b1e") },
  }),
  new RuleTest({
    name: "a key is named by its id",
    expectedResult: false,
    log: { ...log, requestParameters: withKey("4f0c") },
  }),
  new RuleTest({
    name: "the ARN is cut short",
    expectedResult: false,
    log: { ...log, requestParameters: withKey("arn:aws:kms:eu-west-1") },
  }),
  new RuleTest({ name: "the copy fails", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({ name: "an object is written", expectedResult: false, log: { ...log, eventName: "PutObject" } }),
];

export { AWSS3CopyObjectCrossAccountEncryptionKMS as rule };

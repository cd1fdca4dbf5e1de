import { RuleTest } from "@pypanther/core";
import { AWSS3CopyObjectToExternalAccountBucket } from "../src/aws-s3-copy-object-to-external-account-bucket";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const source = { type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::harbour-ledgers", accountId: "401256739912" };
const target = { type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::attic-770", accountId: "770918263554" };
const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "CopyObject",
  requestParameters: { bucketName: "attic-770", "x-amz-copy-source": "harbour-ledgers/2026/q1.csv" },
  resources: [source, target, { type: "AWS::S3::Object", ARN: "arn:aws:s3:::attic-770/q1.csv" }],
});

export const tests = [
  new RuleTest({
    name: "an object goes to another account",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] copied [harbour-ledgers/2026/q1.csv] to bucket [attic-770] across accounts",
    expectedAlertContext: contextOf(log, {
      bucket_accounts: { "harbour-ledgers": "401256739912", "attic-770": "770918263554" },
      dest_bucket: "attic-770",
      bucketName: "harbour-ledgers",
    }),
  }),
  new RuleTest({
    name: "both buckets have one owner",
    expectedResult: false,
    log: { ...log, resources: [source, { ...target, accountId: "401256739912" }] },
  }),
  new RuleTest({ name: "only one bucket is known", expectedResult: false, log: { ...log, resources: [source] } }),
  new RuleTest({ name: "the copy is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({ name: "an object is written", expectedResult: false, log: { ...log, eventName: "PutObject" } }),
];

export { AWSS3CopyObjectToExternalAccountBucket as rule };

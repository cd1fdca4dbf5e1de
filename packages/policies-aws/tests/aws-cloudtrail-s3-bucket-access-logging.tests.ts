import { PolicyTest, type TestLog } from "@pypanther/core";
import { AWSCloudTrailS3BucketAccessLogging } from "../src/aws-cloudtrail-s3-bucket-access-logging";

const trail = {
  ResourceId: "arn:aws:cloudtrail:eu-west-1:210987654321:trail/harbourline",
  ResourceType: "AWS.CloudTrail",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline",
  S3BucketName: "harbourline-trail",
};

const bucket = { ResourceId: "arn:aws:s3:::harbourline-trail", Name: "harbourline-trail" };
const logging = { TargetBucket: "harbourline-access", TargetPrefix: "trail/" };

/** The scan holds this bucket and nothing else. */
const scanHolds = (found: TestLog) => [
  { objectName: "resourceLookup", sideEffect: (id: string) => (id === found["ResourceId"] ? found : null) },
];

export const tests = [
  new PolicyTest({
    name: "the bucket's reads are logged",
    expectedResult: true,
    resource: trail,
    mocks: scanHolds({ ...bucket, LoggingPolicy: logging }),
  }),
  new PolicyTest({
    name: "the bucket's reads are not logged",
    expectedResult: false,
    resource: trail,
    mocks: scanHolds({ ...bucket, LoggingPolicy: null }),
    expectedTitle: `AWS CloudTrail S3 Bucket Access Logging: ${trail.ResourceId}`,
  }),
  new PolicyTest({
    name: "the reads of a bucket in China are not logged",
    expectedResult: false,
    resource: { ...trail, ResourceId: "arn:aws-cn:cloudtrail:cn-north-1:210987654321:trail/harbourline" },
    mocks: scanHolds({ ...bucket, ResourceId: "arn:aws-cn:s3:::harbourline-trail", LoggingPolicy: null }),
  }),
  new PolicyTest({ name: "the bucket is not in the scan", expectedResult: true, resource: trail }),
  new PolicyTest({
    name: "the trail names no bucket",
    expectedResult: false,
    resource: { ...trail, S3BucketName: null },
  }),
];

export { AWSCloudTrailS3BucketAccessLogging as policy };

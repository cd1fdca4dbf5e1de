import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketLogging } from "../src/aws-s3-bucket-logging";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
  LoggingPolicy: { TargetBucket: "harbourline-access", TargetPrefix: "manifests/" },
};

export const tests = [
  new PolicyTest({ name: "its reads are logged", expectedResult: true, resource: bucket }),
  new PolicyTest({
    name: "its reads are not logged",
    expectedResult: false,
    resource: { ...bucket, LoggingPolicy: null },
  }),
];

export { AWSS3BucketLogging as policy };

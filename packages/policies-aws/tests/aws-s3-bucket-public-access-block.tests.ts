import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketPublicAccessBlock } from "../src/aws-s3-bucket-public-access-block";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
  PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: false },
};

export const tests = [
  new PolicyTest({ name: "a switch is on", expectedResult: true, resource: bucket }),
  new PolicyTest({
    name: "no switch is on",
    expectedResult: false,
    resource: { ...bucket, PublicAccessBlockConfiguration: { BlockPublicAcls: false } },
  }),
  new PolicyTest({
    name: "there is no configuration",
    expectedResult: false,
    resource: { ...bucket, PublicAccessBlockConfiguration: null },
  }),
];

export { AWSS3BucketPublicAccessBlock as policy };

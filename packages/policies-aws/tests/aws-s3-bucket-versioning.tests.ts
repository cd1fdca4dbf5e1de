import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketVersioning } from "../src/aws-s3-bucket-versioning";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
  Versioning: "Enabled",
};

export const tests = [
  new PolicyTest({ name: "versions are kept", expectedResult: true, resource: bucket }),
  new PolicyTest({
    name: "versions are no longer kept",
    expectedResult: false,
    resource: { ...bucket, Versioning: "Suspended" },
  }),
  new PolicyTest({
    name: "versions were never kept",
    expectedResult: false,
    resource: { ...bucket, Versioning: null },
  }),
];

export { AWSS3BucketVersioning as policy };

import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketMFADelete } from "../src/aws-s3-bucket-mfa-delete";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-invoices",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-invoices",
  Versioning: "Enabled",
};

export const tests = [
  new PolicyTest({ name: "MFA delete is on", expectedResult: true, resource: { ...bucket, MFADelete: "Enabled" } }),
  new PolicyTest({ name: "MFA delete is off", expectedResult: false, resource: { ...bucket, MFADelete: "Disabled" } }),
  new PolicyTest({
    name: "MFA delete was never set",
    expectedResult: false,
    resource: bucket,
    expectedTitle: "AWS S3 Bucket MFA Delete: arn:aws:s3:::harbourline-invoices",
    expectedSeverity: "LOW",
  }),
];

export { AWSS3BucketMFADelete as policy };

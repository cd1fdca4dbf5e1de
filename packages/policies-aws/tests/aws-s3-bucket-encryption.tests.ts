import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketEncryption } from "../src/aws-s3-bucket-encryption";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
};

const encrypted = (SSEAlgorithm: string | null) => ({
  ...bucket,
  EncryptionRules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm } }],
});

export const tests = [
  new PolicyTest({ name: "it is encrypted", expectedResult: true, resource: encrypted("aws:kms") }),
  new PolicyTest({ name: "its rule names no algorithm", expectedResult: false, resource: encrypted(null) }),
  new PolicyTest({ name: "it has no rules", expectedResult: false, resource: { ...bucket, EncryptionRules: null } }),
];

export { AWSS3BucketEncryption as policy };

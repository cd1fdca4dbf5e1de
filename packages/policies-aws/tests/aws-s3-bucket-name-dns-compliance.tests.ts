import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketNameDNSCompliance } from "../src/aws-s3-bucket-name-dns-compliance";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
};

export const tests = [
  new PolicyTest({ name: "its name has no dot", expectedResult: true, resource: bucket }),
  new PolicyTest({
    name: "its name has a dot",
    expectedResult: false,
    resource: { ...bucket, Name: "harbourline.manifests" },
  }),
  new PolicyTest({ name: "its name is not known", expectedResult: false, resource: { ...bucket, Name: null } }),
];

export { AWSS3BucketNameDNSCompliance as policy };

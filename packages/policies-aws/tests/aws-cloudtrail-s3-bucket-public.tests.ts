import { PolicyTest } from "@pypanther/core";
import { AWSCloudTrailS3BucketPublic } from "../src/aws-cloudtrail-s3-bucket-public";

const trail = {
  ResourceId: "arn:aws:cloudtrail:eu-west-1:210987654321:trail/harbourline",
  ResourceType: "AWS.CloudTrail",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline",
  S3BucketName: "harbourline-trail",
};

const everybody = { URI: "http://acs.amazonaws.com/groups/global/AllUsers" };
const lookup = (Grantee: object) => [
  { objectName: "resourceLookup", returnValue: { Grants: [{ Grantee: { ...Grantee }, Permission: "READ" }] } },
];

export const tests = [
  new PolicyTest({
    name: "only its owner has a grant",
    expectedResult: true,
    resource: trail,
    mocks: lookup({ ID: "9d2f" }),
  }),
  new PolicyTest({ name: "everybody has a grant", expectedResult: false, resource: trail, mocks: lookup(everybody) }),
  new PolicyTest({
    name: "the bucket is one of AWS's own",
    expectedResult: true,
    resource: { ...trail, S3BucketName: "codepipeline-cloudtrail-placeholder-bucket-eu-west-1" },
    mocks: lookup(everybody),
  }),
  new PolicyTest({ name: "the bucket is not in the scan", expectedResult: true, resource: trail }),
  new PolicyTest({
    name: "the trail names no bucket",
    expectedResult: false,
    resource: { ...trail, S3BucketName: null },
  }),
];

export { AWSCloudTrailS3BucketPublic as policy };

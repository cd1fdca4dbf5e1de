import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketActionRestrictions } from "../src/aws-s3-bucket-action-restrictions";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
};

const allow = {
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::210987654321:role/crane" },
  Action: "s3:GetObject",
  Resource: "*",
};

const saying = (...Statement: object[]) => ({
  ...bucket,
  Policy: JSON.stringify({ Version: "2012-10-17", Statement }),
});

export const tests = [
  new PolicyTest({ name: "it allows one action", expectedResult: true, resource: saying(allow) }),
  new PolicyTest({
    name: "it allows all of S3",
    expectedResult: false,
    resource: saying(allow, { ...allow, Action: "S3:*" }),
  }),
  new PolicyTest({
    name: "it allows everything",
    expectedResult: false,
    resource: saying({ ...allow, Action: ["*"] }),
  }),
  new PolicyTest({
    name: "it allows all but actions of IAM",
    expectedResult: false,
    resource: saying({ Effect: "Allow", Principal: "*", NotAction: "iam:*", Resource: "*" }),
  }),
  new PolicyTest({
    name: "it allows reading",
    expectedResult: true,
    resource: saying({ ...allow, Action: ["s3:Get*", "s3:List*", "s3:NoSuchThing"] }),
  }),
  new PolicyTest({
    name: "it refuses everything",
    expectedResult: true,
    resource: saying({ ...allow, Effect: "Deny", Action: "s3:*" }),
  }),
  new PolicyTest({ name: "it has no policy", expectedResult: true, resource: { ...bucket, Policy: null } }),
  new PolicyTest({ name: "its policy is no JSON", expectedResult: false, resource: { ...bucket, Policy: "{" } }),
];

export { AWSS3BucketActionRestrictions as policy };

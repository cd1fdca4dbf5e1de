import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketPolicyAllowWithNotPrincipal } from "../src/aws-s3-bucket-policy-allow-with-not-principal";

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
  new PolicyTest({ name: "it names who may", expectedResult: true, resource: saying(allow) }),
  new PolicyTest({
    name: "it names who may not",
    expectedResult: false,
    resource: saying({ Effect: "Allow", NotPrincipal: { AWS: "345678901234" }, Action: "s3:GetObject", Resource: "*" }),
  }),
  new PolicyTest({
    name: "it refuses all but one",
    expectedResult: true,
    resource: saying({ Effect: "Deny", NotPrincipal: { AWS: "345678901234" }, Action: "s3:*", Resource: "*" }),
  }),
  new PolicyTest({ name: "it has no policy", expectedResult: true, resource: { ...bucket, Policy: null } }),
  new PolicyTest({ name: "its policy is no JSON", expectedResult: false, resource: { ...bucket, Policy: "{" } }),
];

export { AWSS3BucketPolicyAllowWithNotPrincipal as policy };

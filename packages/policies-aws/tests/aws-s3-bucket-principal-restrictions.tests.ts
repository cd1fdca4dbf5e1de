import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketPrincipalRestrictions } from "../src/aws-s3-bucket-principal-restrictions";

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
  new PolicyTest({ name: "one role may", expectedResult: true, resource: saying(allow) }),
  new PolicyTest({
    name: "everybody may",
    expectedResult: false,
    resource: saying(allow, { ...allow, Principal: "*" }),
  }),
  new PolicyTest({
    name: "every account may",
    expectedResult: false,
    resource: saying({ ...allow, Principal: { AWS: ["*"] } }),
  }),
  new PolicyTest({
    name: "everybody in the organisation may",
    expectedResult: true,
    resource: saying({ ...allow, Principal: "*", Condition: { StringEquals: { "aws:PrincipalOrgID": "o-harbour" } } }),
  }),
  new PolicyTest({
    name: "the condition narrows nothing",
    expectedResult: false,
    resource: saying({ ...allow, Principal: "*", Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } } }),
  }),
  new PolicyTest({
    name: "everybody is refused",
    expectedResult: true,
    resource: saying({ ...allow, Effect: "Deny", Principal: "*" }),
  }),
  new PolicyTest({ name: "it has no document", expectedResult: true, resource: { ...bucket, Policy: null } }),
  new PolicyTest({ name: "its document is no JSON", expectedResult: false, resource: { ...bucket, Policy: "{" } }),
];

export { AWSS3BucketPrincipalRestrictions as policy };

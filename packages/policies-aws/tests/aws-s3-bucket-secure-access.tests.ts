import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketSecureAccess } from "../src/aws-s3-bucket-secure-access";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
};

const refuse = (value: string | boolean) => ({
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: "*",
  Condition: { Bool: { "aws:SecureTransport": value } },
});
const allow = { Effect: "Allow", Principal: { AWS: "345678901234" }, Action: "s3:GetObject", Resource: "*" };
const saying = (...Statement: object[]) => ({ ...bucket, Policy: JSON.stringify({ Statement }) });

export const tests = [
  new PolicyTest({ name: "it refuses plain HTTP", expectedResult: true, resource: saying(allow, refuse("false")) }),
  new PolicyTest({
    name: "it refuses plain HTTP, as a boolean",
    expectedResult: true,
    resource: saying(refuse(false)),
  }),
  new PolicyTest({ name: "it refuses TLS", expectedResult: false, resource: saying(refuse("true")) }),
  new PolicyTest({
    name: "it allows without asking for TLS",
    expectedResult: false,
    resource: saying(allow),
    expectedSeverity: "HIGH",
    expectedTitle: "Plain HTTP to S3 bucket [harbourline-manifests] is allowed",
  }),
  new PolicyTest({
    name: "it allows with TLS only",
    expectedResult: false,
    resource: saying({ ...allow, Condition: { Bool: { "aws:SecureTransport": "true" } } }),
    expectedSeverity: "LOW",
  }),
  new PolicyTest({
    name: "it refuses something else",
    expectedResult: false,
    resource: saying({ Effect: "Deny", Principal: "*", Action: "s3:DeleteBucket", Resource: "*" }),
  }),
  new PolicyTest({
    name: "it has no policy",
    expectedResult: false,
    resource: { ...bucket, Policy: null },
    expectedSeverity: "LOW",
    expectedTitle: "Plain HTTP to S3 bucket [harbourline-manifests] is only refused where nothing allows it",
  }),
  new PolicyTest({ name: "its policy is no JSON", expectedResult: false, resource: { ...bucket, Policy: "{" } }),
];

export { AWSS3BucketSecureAccess as policy };

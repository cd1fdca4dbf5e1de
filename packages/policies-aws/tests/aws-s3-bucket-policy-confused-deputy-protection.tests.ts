import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketPolicyConfusedDeputyProtection } from "../src/aws-s3-bucket-policy-confused-deputy-protection";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
};

const service = {
  Effect: "Allow",
  Principal: { Service: "logging.s3.amazonaws.com" },
  Action: "s3:PutObject",
  Resource: "*",
};
const saying = (statement: object) => ({ ...bucket, Policy: JSON.stringify({ Statement: [statement] }) });
const only = (key: string) => ({ ...service, Condition: { StringEquals: { [key]: "210987654321" } } });

export const tests = [
  new PolicyTest({
    name: "the service acts for one account",
    expectedResult: true,
    resource: saying(only("AWS:SourceAccount")),
  }),
  new PolicyTest({ name: "the service acts for anybody", expectedResult: false, resource: saying(service) }),
  new PolicyTest({
    name: "the condition is another",
    expectedResult: false,
    resource: saying(only("aws:PrincipalOrgID")),
  }),
  new PolicyTest({
    name: "a role is let in",
    expectedResult: true,
    resource: saying({ ...service, Principal: { AWS: "arn:aws:iam::210987654321:role/crane" } }),
  }),
  new PolicyTest({
    name: "the service is refused",
    expectedResult: true,
    resource: saying({ ...service, Effect: "Deny" }),
  }),
  new PolicyTest({ name: "it has no policy", expectedResult: true, resource: { ...bucket, Policy: null } }),
  new PolicyTest({ name: "its policy is no JSON", expectedResult: false, resource: { ...bucket, Policy: "{" } }),
];

export { AWSS3BucketPolicyConfusedDeputyProtection as policy };

import { PolicyTest } from "@pypanther/core";
import { AWSCloudTrailLogEncryption } from "../src/aws-cloudtrail-log-encryption";

const trail = {
  ResourceId: "arn:aws:cloudtrail:eu-west-1:210987654321:trail/harbourline",
  ResourceType: "AWS.CloudTrail",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline",
  KmsKeyId: "arn:aws:kms:eu-west-1:210987654321:key/77aa",
};

export const tests = [
  new PolicyTest({ name: "a key encrypts them", expectedResult: true, resource: trail }),
  new PolicyTest({ name: "no key encrypts them", expectedResult: false, resource: { ...trail, KmsKeyId: null } }),
];

export { AWSCloudTrailLogEncryption as policy };

import { PolicyTest } from "@pypanther/core";
import { AWSCloudWatchLogsSensitiveLogGroupEncryption } from "../src/aws-cloud-watch-logs-sensitive-log-group-encryption";

const logGroup = {
  ResourceId: "arn:aws:logs:eu-west-1:210987654321:log-group:/quay/crane",
  ResourceType: "AWS.CloudWatch.LogGroup",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Arn: "arn:aws:logs:eu-west-1:210987654321:log-group:/quay/crane",
  KmsKeyId: null,
};

export const overrides = { sensitiveLogGroupArnRegexs: ["*:/quay/*"] };

export const tests = [
  new PolicyTest({ name: "it is sensitive and has no key", expectedResult: false, resource: logGroup }),
  new PolicyTest({
    name: "it is sensitive and has a key",
    expectedResult: true,
    resource: { ...logGroup, KmsKeyId: "arn:aws:kms:eu-west-1:210987654321:key/77aa" },
  }),
  new PolicyTest({
    name: "it is not sensitive",
    expectedResult: true,
    resource: { ...logGroup, Arn: "arn:aws:logs:eu-west-1:210987654321:log-group:/pier" },
  }),
];

export { AWSCloudWatchLogsSensitiveLogGroupEncryption as policy };

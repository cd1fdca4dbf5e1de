import { PolicyTest } from "@pypanther/core";
import { AWSCloudWatchLogsEncrypted } from "../src/aws-cloud-watch-logs-encrypted";

const logGroup = {
  ResourceId: "arn:aws:logs:eu-west-1:210987654321:log-group:/quay/crane",
  ResourceType: "AWS.CloudWatch.LogGroup",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Arn: "arn:aws:logs:eu-west-1:210987654321:log-group:/quay/crane",
  KmsKeyId: "arn:aws:kms:eu-west-1:210987654321:key/77aa",
};

export const tests = [
  new PolicyTest({ name: "a key encrypts it", expectedResult: true, resource: logGroup }),
  new PolicyTest({ name: "no key encrypts it", expectedResult: false, resource: { ...logGroup, KmsKeyId: null } }),
];

export { AWSCloudWatchLogsEncrypted as policy };

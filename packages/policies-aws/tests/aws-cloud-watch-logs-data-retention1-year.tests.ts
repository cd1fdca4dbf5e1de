import { PolicyTest } from "@pypanther/core";
import { AWSCloudWatchLogsDataRetention1Year } from "../src/aws-cloud-watch-logs-data-retention1-year";

const logGroup = {
  ResourceId: "arn:aws:logs:eu-west-1:210987654321:log-group:/quay/crane",
  ResourceType: "AWS.CloudWatch.LogGroup",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Arn: "arn:aws:logs:eu-west-1:210987654321:log-group:/quay/crane",
  RetentionInDays: 365,
};

export const tests = [
  new PolicyTest({ name: "logs are kept for a year", expectedResult: true, resource: logGroup }),
  new PolicyTest({
    name: "logs are kept for less",
    expectedResult: false,
    resource: { ...logGroup, RetentionInDays: 364 },
  }),
  new PolicyTest({
    name: "logs are kept for ever",
    expectedResult: true,
    resource: { ...logGroup, RetentionInDays: null },
  }),
];

export { AWSCloudWatchLogsDataRetention1Year as policy };

import { PolicyTest } from "@pypanther/core";
import { AWSCloudTrailLogValidation } from "../src/aws-cloudtrail-log-validation";

const trail = {
  ResourceId: "arn:aws:cloudtrail:eu-west-1:210987654321:trail/harbourline",
  ResourceType: "AWS.CloudTrail",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline",
  LogFileValidationEnabled: true,
};

export const tests = [
  new PolicyTest({ name: "its files are validated", expectedResult: true, resource: trail }),
  new PolicyTest({
    name: "its files are not validated",
    expectedResult: false,
    resource: { ...trail, LogFileValidationEnabled: false },
  }),
  new PolicyTest({
    name: "nothing is known of it",
    expectedResult: false,
    resource: { ...trail, LogFileValidationEnabled: null },
  }),
];

export { AWSCloudTrailLogValidation as policy };

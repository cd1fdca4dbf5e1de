import { PolicyTest } from "@pypanther/core";
import { AWSCloudTrailCloudWatchLogs } from "../src/aws-cloudtrail-cloud-watch-logs";

const trail = {
  ResourceId: "arn:aws:cloudtrail:eu-west-1:210987654321:trail/harbourline",
  ResourceType: "AWS.CloudTrail",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline",
  CloudWatchLogsLogGroupArn: "arn:aws:logs:eu-west-1:210987654321:log-group:trail",
  Status: { LatestCloudWatchLogsDeliveryTime: "3019-05-01T12:00:00Z" },
};

export const tests = [
  new PolicyTest({ name: "it delivered lately", expectedResult: true, resource: trail }),
  new PolicyTest({
    name: "it delivered long ago",
    expectedResult: false,
    resource: { ...trail, Status: { LatestCloudWatchLogsDeliveryTime: "2019-05-01T12:00:00Z" } },
  }),
  new PolicyTest({ name: "it never delivered", expectedResult: false, resource: { ...trail, Status: null } }),
  new PolicyTest({
    name: "it has no log group",
    expectedResult: false,
    resource: { ...trail, CloudWatchLogsLogGroupArn: null },
  }),
  new PolicyTest({
    name: "its delivery time is no time",
    expectedResult: false,
    resource: { ...trail, Status: { LatestCloudWatchLogsDeliveryTime: "now" } },
  }),
];

export { AWSCloudTrailCloudWatchLogs as policy };

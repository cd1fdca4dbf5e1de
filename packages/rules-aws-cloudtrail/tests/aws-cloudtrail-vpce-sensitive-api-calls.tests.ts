import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailVPCESensitiveAPICalls } from "../src/aws-cloudtrail-vpce-sensitive-api-calls";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventType: "AwsVpceEvent",
  eventCategory: "NetworkActivity",
  eventSource: "s3.amazonaws.com",
  eventName: "PutBucketPolicy",
  vpcEndpointId: "vpce-0f3a7b",
  resources: [{ type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::harbour-ledgers" }],
});

export const tests = [
  new RuleTest({
    name: "a bucket policy is written",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] called [PutBucketPolicy] of [s3] through a VPC endpoint",
  }),
  new RuleTest({ name: "an object is read", expectedResult: false, log: { ...log, eventName: "GetObject" } }),
  new RuleTest({ name: "a service nobody listed", expectedResult: false, log: { ...log, eventSource: "constructor" } }),
  new RuleTest({
    name: "the call did not come through an endpoint",
    expectedResult: false,
    log: { ...log, eventType: "AwsApiCall" },
  }),
];

export { AWSCloudTrailVPCESensitiveAPICalls as rule };

import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailVPCESensitiveAPICalls } from "../src/aws-cloudtrail-vpce-sensitive-api-calls";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

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
    expectedAlertContext: contextOf(log, {
      account_id: "401256739912",
      principal_id: log.userIdentity.principalId,
      principal_type: "AssumedRole",
      actor_user: "deploy",
      source_ip: "198.51.100.77",
      event_source: "s3.amazonaws.com",
      api_call: "PutBucketPolicy",
      resources: log.resources,
      request_parameters: {},
    }),
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

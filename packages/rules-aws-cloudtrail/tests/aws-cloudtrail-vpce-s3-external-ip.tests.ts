import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailVPCES3ExternalIP } from "../src/aws-cloudtrail-vpce-s3-external-ip";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventType: "AwsVpceEvent",
  eventCategory: "NetworkActivity",
  eventSource: "s3.amazonaws.com",
  eventName: "GetObject",
  vpcEndpointId: "vpce-0f3a7b",
  resources: [{ type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::harbour-ledgers" }],
  sourceIPAddress: "93.184.215.14",
  requestParameters: { bucketName: "harbour-ledgers", key: "2026/q1.csv" },
});

export const tests = [
  new RuleTest({
    name: "a public address reads an object",
    expectedResult: true,
    log,
    expectedTitle:
      "[deploy] accessed bucket [harbour-ledgers] through a VPC endpoint from public address [93.184.215.14]",
    expectedAlertContext: contextOf(log, {
      account_id: "401256739912",
      principal_id: log.userIdentity.principalId,
      actor_user: "deploy",
      source_ip: "93.184.215.14",
      event_source: "s3.amazonaws.com",
      api_call: "GetObject",
      resources: log.resources,
      request_parameters: log.requestParameters,
      config: { operations_monitored: new AWSCloudTrailVPCES3ExternalIP().s3DataAccessOperations },
    }),
  }),
  new RuleTest({
    name: "a private address reads it",
    expectedResult: false,
    log: { ...log, sourceIPAddress: "10.4.17.2" },
  }),
  new RuleTest({
    name: "a service reads it",
    expectedResult: false,
    log: { ...log, sourceIPAddress: "athena.amazonaws.com" },
  }),
  new RuleTest({ name: "buckets are listed", expectedResult: false, log: { ...log, eventName: "ListBuckets" } }),
  new RuleTest({
    name: "another service is called",
    expectedResult: false,
    log: { ...log, eventSource: "kms.amazonaws.com" },
  }),
];

export { AWSCloudTrailVPCES3ExternalIP as rule };

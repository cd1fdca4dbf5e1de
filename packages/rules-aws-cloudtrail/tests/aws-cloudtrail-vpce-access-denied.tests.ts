import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailVPCEAccessDenied } from "../src/aws-cloudtrail-vpce-access-denied";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventType: "AwsVpceEvent",
  eventCategory: "NetworkActivity",
  eventSource: "s3.amazonaws.com",
  eventName: "GetObject",
  vpcEndpointId: "vpce-0f3a7b",
  resources: [{ type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::harbour-ledgers" }],
  errorCode: "VpceAccessDenied",
  errorMessage: "The request was denied by the endpoint policy",
});

export const tests = [
  new RuleTest({
    name: "an endpoint refuses a call",
    expectedResult: true,
    log,
    expectedTitle: "VPC endpoint refused [deploy] at [198.51.100.77] a call of [s3]",
    expectedAlertContext: contextOf(log, {
      account_id: "401256739912",
      principal_id: log.userIdentity.principalId,
      source_ip: "198.51.100.77",
      event_source: "s3.amazonaws.com",
      api_call: "GetObject",
      error_message: log.errorMessage,
      resources: log.resources,
      actor_user: "deploy",
    }),
  }),
  new RuleTest({
    name: "the service itself refuses the call",
    expectedResult: false,
    log: { ...log, errorCode: "AccessDenied" },
  }),
  new RuleTest({
    name: "the event comes from elsewhere",
    expectedResult: false,
    log: { ...log, eventType: "AwsApiCall" },
  }),
];

export { AWSCloudTrailVPCEAccessDenied as rule };

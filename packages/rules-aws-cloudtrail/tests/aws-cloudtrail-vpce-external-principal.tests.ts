import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailVPCEExternalPrincipal } from "../src/aws-cloudtrail-vpce-external-principal";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventType: "AwsVpceEvent",
  eventCategory: "NetworkActivity",
  eventSource: "s3.amazonaws.com",
  eventName: "GetObject",
  vpcEndpointId: "vpce-0f3a7b",
  resources: [{ type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::harbour-ledgers" }],
  userIdentity: { type: "AWSAccount", principalId: "AIDAQ4FOREIGN0001", accountId: "770918263554" },
});

export const tests = [
  new RuleTest({
    name: "an identity of another account calls",
    expectedResult: true,
    log,
    expectedTitle: "[UnknownAWSAccount] of account [770918263554] used a VPC endpoint of account [401256739912]",
    expectedAlertContext: contextOf(log, {
      event_account: "401256739912",
      principal_account: "770918263554",
      principal_id: "AIDAQ4FOREIGN0001",
      source_ip: "198.51.100.77",
      event_source: "s3.amazonaws.com",
      api_call: "GetObject",
      resources: log.resources,
      actor_user: "UnknownAWSAccount",
    }),
  }),
  new RuleTest({
    name: "an identity of the own account calls",
    expectedResult: false,
    log: { ...log, userIdentity: { ...log.userIdentity, accountId: "401256739912" } },
  }),
  new RuleTest({
    name: "the account is not known",
    expectedResult: false,
    log: { ...log, userIdentity: { type: "AWSAccount", principalId: "AIDAQ4FOREIGN0001" } },
  }),
  new RuleTest({
    name: "the event names the caller fully",
    expectedResult: false,
    log: { ...log, userIdentity: { ...log.userIdentity, arn: "arn:aws:iam::770918263554:user/x" } },
  }),
  new RuleTest({
    name: "the principal is not named",
    expectedResult: false,
    log: { ...log, userIdentity: { type: "AWSAccount", accountId: "770918263554" } },
  }),
  new RuleTest({
    name: "the call did not come through an endpoint",
    expectedResult: false,
    log: { ...log, eventType: "AwsApiCall" },
  }),
];

export { AWSCloudTrailVPCEExternalPrincipal as rule };

import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** The block of public access was removed from a bucket. */
export class AWSS3DeletePublicAccessBlock extends Rule<AwsCloudTrail> {
  id = "AWS.S3.DeletePublicAccessBlock-prototype";
  displayName = "S3 Public Access Block Deleted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Initial Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The block of public access was removed from a bucket. An attacker can now open it to everyone.";
  defaultRunbook =
    "1. Check in the policy and access list whether the bucket is public now. " +
    "2. Ask its owner whether it is meant to be. " +
    "3. Set the block again under Permissions unless it is. " +
    "4. Search the access logs for anonymous reads since then, and revoke the caller's credentials if it was an " +
    "attack.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventSource: "s3.amazonaws.com", eventName: "DeleteBucketPublicAccessBlock" };

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] removed the public access block of ${bucket}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}

import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** The replication of a bucket was deleted. */
export class AWSS3DeleteBucketReplication extends Rule<AwsCloudTrail> {
  id = "AWS.S3.DeleteBucketReplication-prototype";
  displayName = "S3 Bucket Replication Deleted";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1485"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The replication of a bucket was deleted. An attacker does this so that destroyed data cannot be restored.";
  defaultRunbook =
    "1. Ask the owner of the bucket whether the replica is still needed. " +
    "2. Set the replication up again if it is. " +
    "3. Check that the objects already replicated still exist. " +
    "4. Revoke the credentials of the caller if it was an attack, and watch the bucket for deletions.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventSource: "s3.amazonaws.com", eventName: "DeleteBucketReplication" };

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] stopped the replication of ${bucket}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}

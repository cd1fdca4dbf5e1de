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

/** The default encryption of a bucket was deleted. */
export class AWSS3DeleteBucketEncryption extends Rule<AwsCloudTrail> {
  id = "AWS.S3.DeleteBucketEncryption-prototype";
  displayName = "S3 Bucket Encryption Deleted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "Defense Evasion", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1485"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The default encryption of a bucket was deleted. An attacker may be about to encrypt the objects with a key of " +
    "their own.";
  defaultRunbook =
    "1. Ask the owner of the bucket whether they changed its encryption. " +
    "2. Set the encryption again under Properties of the bucket unless they did. " +
    "3. Check whether the same identity removed other protections of the bucket. " +
    "4. Revoke the credentials of the caller if they cannot explain it.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventSource: "s3.amazonaws.com", eventName: "DeleteBucketEncryption" };

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] deleted the encryption settings of ${bucket}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}

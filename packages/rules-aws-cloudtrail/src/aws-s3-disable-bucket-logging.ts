import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { whenSuccessful } from "@pypanther/helpers/aws";
import { awsBucketContext } from "@pypanther/helpers/aws-s3";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** The server access log of a bucket was turned off. */
export class AWSS3DisableBucketLogging extends Rule<AwsCloudTrail> {
  id = "AWS.S3.DisableBucketLogging-prototype";
  displayName = "S3 Bucket Logging Disabled";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1485"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The server access log of a bucket was turned off. An attacker does this to read or delete objects unseen.";
  defaultRunbook =
    "1. Ask the owner of the bucket whether its logging moved elsewhere. " +
    "2. Switch the logging on again under Properties unless it did. " +
    "3. Search the bucket's CloudTrail data events for the time without logs, and revoke the caller's credentials if " +
    "it was an attack.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "s3.amazonaws.com",
    eventName: "PutBucketLogging",
    "requestParameters.logging": "",
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] switched off the access logs of ${bucket}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsBucketContext(event);
  }
}

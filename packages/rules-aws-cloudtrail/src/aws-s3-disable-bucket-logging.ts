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

/** Access to a bucket is no longer logged, which hides what is done with its objects. */
export class AWSS3DisableBucketLogging extends Rule {
  id = "AWS.S3.DisableBucketLogging-prototype";
  displayName = "S3 Bucket Logging Disabled";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1485"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "A bucket's server access log was turned off.";
  defaultRunbook =
    "1. Ask the owner of the bucket whether its logging moved elsewhere. " +
    "2. Switch the logging on again unless it did. " +
    "3. Read the bucket's CloudTrail data events, if there are any, for the time without logs.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "s3.amazonaws.com",
    eventName: "PutBucketLogging",
    "requestParameters.logging": "",
  };

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "bucketName");
    return `[${event.udmString("actor_user")}] switched off the access logs of [${bucket}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsBucketContext(event);
  }
}

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

/** A bucket no longer keeps old versions, so that what is overwritten or deleted is lost. */
export class AWSS3SuspendVersioning extends Rule {
  id = "AWS.S3.SuspendVersioning-prototype";
  displayName = "S3 Bucket Versioning Suspended";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1485"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "Versioning of a bucket was suspended.";
  defaultRunbook =
    "1. Ask the owner of the bucket why versions are no longer kept. " +
    "2. Enable versioning again unless there is a reason. " +
    "3. Watch the bucket for overwriting and deletions under the same identity.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "s3.amazonaws.com",
    eventName: "PutBucketVersioning",
    "requestParameters.VersioningConfiguration.Status": ["Suspended", "Disabled"],
  };

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "bucketName");
    return `[${event.udmString("actor_user")}] suspended versioning of [${bucket}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsBucketContext(event);
  }
}

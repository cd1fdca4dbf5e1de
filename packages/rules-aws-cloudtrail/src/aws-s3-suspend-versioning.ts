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

/** Versioning of a bucket was suspended. */
export class AWSS3SuspendVersioning extends Rule<AwsCloudTrail> {
  id = "AWS.S3.SuspendVersioning-prototype";
  displayName = "S3 Bucket Versioning Suspended";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Impact:Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1485"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Versioning of a bucket was suspended. What an attacker overwrites or deletes from now on cannot be restored.";
  defaultRunbook =
    "1. Ask the owner of the bucket why versions are no longer kept. " +
    "2. Enable versioning again under Properties unless there is a reason. " +
    "3. Search the bucket's events for objects overwritten or deleted by the same identity, and revoke its " +
    "credentials if it was an attack.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html";
  summaryAttributes = ["sourceIpAddress", "userAgent", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "s3.amazonaws.com",
    eventName: "PutBucketVersioning",
    "requestParameters.VersioningConfiguration.Status": ["Suspended", "Disabled"],
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] suspended versioning of ${bucket}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsBucketContext(event);
  }
}

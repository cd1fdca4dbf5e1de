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

/** S3 objects or object versions were deleted in bulk. */
export class AWSS3DeleteObjects extends Rule<AwsCloudTrail> {
  id = "AWS.S3.DeleteObjects-prototype";
  displayName = "AWS S3 Delete Objects Detection";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "CloudTrail"];
  reports: Reports = { "Stratus Red Team": ["aws.impact.s3-ransomware-batch-deletion"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "S3 objects or object versions were deleted in bulk. An attacker may be destroying data and its backups.";
  defaultRunbook =
    "1. Check whether a known clean-up job made the deletion. " +
    "2. List what was deleted and whether versions or replicas are left. " +
    "3. Revoke the credentials of the caller if nobody can explain the deletion, and restore the data.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/logging-with-cloudtrail.html";

  when: When = {
    ...whenSuccessful,
    eventSource: "s3.amazonaws.com",
    eventName: ["DeleteObjects", "DeleteObjectVersion"],
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] deleted objects in bulk in ${bucket}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsBucketContext(event);
  }
}

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

/** An identity deleted many S3 objects within an hour. */
export class AWSS3DeleteObject extends Rule<AwsCloudTrail> {
  id = "AWS.S3.DeleteObject-prototype";
  displayName = "AWS S3 Delete Object Detection";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "CloudTrail"];
  reports: Reports = {
    "Stratus Red Team": [
      "aws.impact.s3-ransomware-batch-deletion",
      "aws.impact.s3-ransomware-client-side-encryption",
      "aws.impact.s3-ransomware-individual-deletion",
    ],
  };
  threshold = 50;
  defaultSeverity = Severity.INFO;
  defaultDescription = "An identity deleted many S3 objects within an hour. An attacker may be destroying data.";
  defaultRunbook =
    "1. Check whether a known clean-up job made the deletions. " +
    "2. Revoke the credentials of the caller if not, to stop them. " +
    "3. Restore what was deleted if the bucket keeps versions. " +
    "4. Search for a ransom note and for copies made before the deletions.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-objects.html";

  when: When = { ...whenSuccessful, eventSource: "s3.amazonaws.com", eventName: "DeleteObject" };

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] deleted objects in ${bucket}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsBucketContext(event, "<UNKNOWN_BUCKET>");
  }
}

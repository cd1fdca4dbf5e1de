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

/** Objects are being deleted one by one in great numbers, as by someone destroying data. */
export class AWSS3DeleteObject extends Rule {
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
  defaultDescription = "An identity deleted many objects within an hour.";
  defaultRunbook =
    "1. Check whether the deletions come from a known clean-up job. " +
    "2. If not: revoke the credentials of the caller to stop them. " +
    "3. See whether the bucket keeps versions and restore what was deleted. " +
    "4. Look for a ransom note and for copies made before the deletions.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-objects.html";

  when: When = { ...whenSuccessful, eventSource: "s3.amazonaws.com", eventName: "DeleteObject" };

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "bucketName");
    return `[${event.udmString("actor_user")}] deleted objects in [${bucket}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsBucketContext(event, "<UNKNOWN_BUCKET>");
  }
}

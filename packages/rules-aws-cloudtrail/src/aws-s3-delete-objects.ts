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

/** Several objects or old versions were deleted in one call, a quick way to destroy data and its backups. */
export class AWSS3DeleteObjects extends Rule {
  id = "AWS.S3.DeleteObjects-prototype";
  displayName = "AWS S3 Delete Objects Detection";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "CloudTrail"];
  reports: Reports = { "Stratus Red Team": ["aws.impact.s3-ransomware-batch-deletion"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "Objects or object versions were deleted in bulk.";
  defaultRunbook =
    "1. Check whether the deletion comes from a known clean-up job. " +
    "2. If not, see what was deleted and whether versions or replicas are left. " +
    "3. Revoke the credentials of the caller when the deletion cannot be explained.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/logging-with-cloudtrail.html";

  when: When = {
    ...whenSuccessful,
    eventSource: "s3.amazonaws.com",
    eventName: ["DeleteObjects", "DeleteObjectVersion"],
  };

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "bucketName");
    return `[${event.udmString("actor_user")}] deleted objects in bulk in [${bucket}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsBucketContext(event);
  }
}

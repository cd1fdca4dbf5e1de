import {
  type AlertContext,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";

/** Objects are being overwritten with copies under a key that only the caller has, as ransomware in S3 does. */
export class AWSS3CopyObjectWithClientSideEncryption extends Rule {
  id = "AWS.S3.CopyObjectWithClientSideEncryption-prototype";
  displayName = "AWS S3 Copy Object with Client-Side Encryption";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "CloudTrail", "Ransomware", "Impact:Data Destruction"];
  reports: Reports = { "Stratus Red Team": ["aws.impact.s3-ransomware-client-side-encryption"] };
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Many S3 objects were copied with a customer-provided encryption key (SSE-C).";
  defaultRunbook =
    "1. Check whether the caller is an application known to use SSE-C. " +
    "2. If it is not: revoke its credentials now and deny SSE-C in the policy of the bucket. " +
    "3. Save old versions and replicas of the objects from deletion. " +
    "4. Tell the incident lead and look for a ransom note in the bucket.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/logging-with-cloudtrail.html";

  when: When = {
    ...whenSuccessful,
    eventSource: "s3.amazonaws.com",
    eventName: "CopyObject",
    "requestParameters.x-amz-server-side-encryption-customer-algorithm": exists(),
  };

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "bucketName");
    return `[${event.udmString("actor_user")}] copied objects in [${bucket}] under a key of its own`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}

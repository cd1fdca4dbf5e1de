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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Many S3 objects were copied with an encryption key that only the caller has (SSE-C). */
export class AWSS3CopyObjectWithClientSideEncryption extends Rule<AwsCloudTrail> {
  id = "AWS.S3.CopyObjectWithClientSideEncryption-prototype";
  displayName = "AWS S3 Copy Object with Client-Side Encryption";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "S3", "CloudTrail", "Ransomware", "Impact:Data Destruction"];
  reports: Reports = { "Stratus Red Team": ["aws.impact.s3-ransomware-client-side-encryption"] };
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Many S3 objects were copied with an encryption key that only the caller has (SSE-C). Ransomware does this, as " +
    "nobody else can read them.";
  defaultRunbook =
    "1. Check whether the caller is an application known to use SSE-C. " +
    "2. Revoke its credentials at once and deny SSE-C in the bucket policy if it is not. " +
    "3. Protect old versions and replicas of the objects from deletion. " +
    "4. Tell the incident lead and look for a ransom note in the bucket in that case.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/logging-with-cloudtrail.html";

  when: When = {
    ...whenSuccessful,
    eventSource: "s3.amazonaws.com",
    eventName: "CopyObject",
    "requestParameters.x-amz-server-side-encryption-customer-algorithm": exists(),
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    return `[${event.udmString("actor_user")}] copied objects in ${bucket} with a key of its own`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}

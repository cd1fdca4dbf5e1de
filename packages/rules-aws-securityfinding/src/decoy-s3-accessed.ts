import { LogType, Severity, type When } from "@pypanther/core";
import { AwsDecoyRule } from "@pypanther/helpers/aws-decoy-rule";

/** Someone handled objects of a decoy bucket, which no honest work ever does. */
export class DecoyS3Accessed extends AwsDecoyRule {
  id = "Decoy.S3.Accessed-prototype";
  displayName = "Decoy S3 Accessed";
  enabled = false;
  logTypes = [LogType.AWS_SECURITY_FINDING_FORMAT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An object of a decoy S3 bucket was read, written or deleted.";
  defaultRunbook =
    "1. Read in the finding who touched which object, from where. " +
    "2. Rule out data scanners such as Macie or your own. " +
    "3. Otherwise revoke the principal's sessions and keys. " +
    "4. Trace in CloudTrail which real buckets it listed or read.";
  defaultReference =
    "https://aws.amazon.com/blogs/security/how-to-detect-suspicious-activity-in-your-aws-account-by-using-private-decoy-resources/";

  when: When = {
    GeneratorId: "s3.amazonaws.com",
    "Action.AwsApiCallAction.Api": [
      "HeadObject",
      "GetObject",
      "GetObjectAcl",
      "GetObjectAttributes",
      "GetObjectLegalHold",
      "GetObjectLockConfiguration",
      "GetObjectRetention",
      "GetObjectTagging",
      "GetObjectTorrent",
      "PutObject",
      "PutObjectAcl",
      "PutObjectLegalHold",
      "PutObjectLockConfiguration",
      "PutObjectRetention",
      "PutObjectTagging",
      "SelectObjectContent",
      "DeleteObject",
      "DeleteObjects",
      "DeleteObjectTagging",
    ],
  };

  decoy = "S3 bucket";
}

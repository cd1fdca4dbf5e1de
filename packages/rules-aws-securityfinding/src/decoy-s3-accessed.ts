import { LogType, Severity, type When } from "@pypanther/core";
import { AwsDecoyRule } from "@pypanther/helpers/aws-decoy-rule";

/** Somebody read, wrote or deleted an object of a decoy S3 bucket. */
export class DecoyS3Accessed extends AwsDecoyRule {
  id = "Decoy.S3.Accessed-prototype";
  displayName = "Decoy S3 Accessed";
  enabled = false;
  logTypes = [LogType.AWS_SECURITY_FINDING_FORMAT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An object of a decoy S3 bucket was read, written or deleted. Nobody has a reason to use it, so it is probably " +
    "an intruder.";
  defaultRunbook =
    "1. Read in the finding who touched which object, from which address. " +
    "2. Check whether it was a data scanner such as Macie or one of yours. " +
    "3. Trace in CloudTrail which real buckets the principal listed or read. " +
    "4. Revoke the principal's sessions and keys if it was not a scanner.";
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

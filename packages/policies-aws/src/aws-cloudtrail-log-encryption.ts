import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsCloudTrail } from "./resources";

/** A trail's log files have no key of the account's own. */
export class AWSCloudTrailLogEncryption extends Policy<AwsCloudTrail> {
  id = "AWS.CloudTrail.LogEncryption";
  displayName = "AWS CloudTrail Log Encryption";
  resourceTypes = ["AWS.CloudTrail"];
  tags = ["AWS", "Data Protection", "Discovery:Cloud Service Discovery"];
  reports: Reports = { CIS: ["2.7"], "MITRE ATT&CK": ["TA0007:T1526"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The log files of the trail are not encrypted with a key of your own. Whoever can read the bucket can read what was done in the account.";
  defaultRunbook =
    "1. Make a KMS key whose policy lets CloudTrail encrypt and few people decrypt. " +
    "2. Set the key on the trail. " +
    "3. Check that readers of the trail still can.";
  defaultReference =
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html";

  policy({ KmsKeyId }: AwsCloudTrail) {
    return Boolean(KmsKeyId);
  }
}

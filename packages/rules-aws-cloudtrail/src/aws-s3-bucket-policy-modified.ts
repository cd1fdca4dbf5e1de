import {
  type AlertContext,
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

/** The policy, access list, CORS, lifecycle or replication settings of a bucket were changed. */
export class AWSS3BucketPolicyModified extends Rule<AwsCloudTrail> {
  id = "AWS.S3.BucketPolicyModified-prototype";
  displayName = "AWS S3 Bucket Policy Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Identity & Access Management", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = {
    CIS: ["3.8"],
    "MITRE ATT&CK": ["TA0010:T1567"],
    "Stratus Red Team": ["aws.defense-evasion.cloudtrail-lifecycle-rule", "aws.exfiltration.s3-backdoor-bucket-policy"],
  };
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The policy, access list, CORS, lifecycle or replication settings of a bucket were changed. An attacker may be " +
    "giving themselves access or letting data expire.";
  defaultRunbook =
    "1. Compare the settings before and after. " +
    "2. Ask the owner of the bucket whether they know of the change. " +
    "3. Restore the old settings if they do not, and search for reads from outside since then. " +
    "4. Revoke the credentials of the caller if they cannot explain the change.";
  defaultReference = "https://docs.aws.amazon.com/AmazonS3/latest/dev/using-iam-policies.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventName: () => this.s3PolicyChangeEvents };

  /** The calls that change who reaches a bucket or what becomes of its data. */
  s3PolicyChangeEvents: string[] = [
    "PutBucketAcl",
    "PutBucketPolicy",
    "PutBucketCors",
    "PutBucketLifecycle",
    "PutBucketReplication",
    "DeleteBucketPolicy",
    "DeleteBucketCors",
    "DeleteBucketLifecycle",
    "DeleteBucketReplication",
  ];

  title(event: PantherEvent<AwsCloudTrail>) {
    return `${titleValue(event.deepGet("userIdentity", "arn"), "an unknown caller")} changed S3 bucket settings`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}

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

/** Who may reach a bucket, or how long it keeps its data, was changed. */
export class AWSS3BucketPolicyModified extends Rule {
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
    "The policy, access list, CORS, lifecycle or replication settings of a bucket were changed or removed.";
  defaultRunbook =
    "1. Compare the settings before and after. " +
    "2. Ask the owner of the bucket whether they know of the change. " +
    "3. Put the old settings back if they do not, and look for reads from outside since. " +
    "4. If the caller cannot explain it, revoke their credentials.";
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

  title(event: PantherEvent) {
    return `S3 bucket settings changed by [${event.text("userIdentity", "arn")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}

import {
  type AlertContext,
  type EventReader,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";

function lifecycleRule(event: PantherEvent): EventReader {
  return event.reader("requestParameters", "LifecycleConfiguration", "Rule");
}

/** A bucket that holds, or seems to hold, audit logs was told to drop them within days. */
export class AWSCloudTrailShortLifecycle extends Rule {
  id = "AWS.CloudTrail.ShortLifecycle-prototype";
  displayName = "AWS CloudTrail Retention Lifecycle Too Short";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Cloudtrail",
    "Defense Evasion",
    "Impair Defenses",
    "Disable or Modify Cloud Logs",
    "Defense Evasion:Impair Defenses",
    "Security Control",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A lifecycle rule with a short expiry was put on a bucket of CloudTrail logs.";
  defaultRunbook =
    "1. See whether the bucket really holds audit logs. " +
    "2. Ask the platform team whether the expiry is intended. " +
    "3. If not: remove the rule and copy the logs elsewhere before they expire. " +
    "4. Revoke the credentials of the caller and look at what they may have wanted to hide.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/AWS/aws.defense-evasion.cloudtrail-lifecycle-rule/";

  when: When = {
    eventName: "PutBucketLifecycle",
    "requestParameters.LifecycleConfiguration.Rule.Status": "Enabled",
  };

  /** The buckets that hold CloudTrail logs; others are only guessed by their names, and rank lower. */
  cloudtrailBuckets: string[] = ["example_cloudtrail_bucket_name"];

  /** How many days audit logs must be kept at least. */
  cloudtrailMinimumStoragePeriodDays = 7;

  rule(event: PantherEvent) {
    const bucket = event.string("requestParameters", "bucketName");
    const days = lifecycleRule(event).deepGet("Expiration", "Days") ?? 0;
    return (
      awsCloudtrailSuccess(event) &&
      bucket !== "" &&
      (this.isCloudtrailBucket(bucket) || bucket.toLowerCase().includes("trail")) &&
      typeof days === "number" &&
      days < this.cloudtrailMinimumStoragePeriodDays
    );
  }

  title(event: PantherEvent) {
    const bucket = event.text("requestParameters", "bucketName") || "<UNKNOWN S3 BUCKET>";
    const account = event.text("userIdentity", "accountId") || "<UNKNOWN_AWS_ACCOUNT>";
    const name = lifecycleRule(event).text("ID") || "<UNKNOWN RULE ID>";
    const days = lifecycleRule(event).text("Expiration", "Days") || "0";
    const unit = days === "1" ? "day" : "days";
    return `Lifecycle rule [${name}] drops objects of [${bucket}] in account [${account}] after ${days} ${unit}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return this.isCloudtrailBucket(event.string("requestParameters", "bucketName")) ? "DEFAULT" : Severity.LOW;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      bucketName: event.deepGet("requestParameters", "bucketName") ?? "<UNKNOWN S3 BUCKET>",
      lifecycleRuleID: lifecycleRule(event).get("ID") ?? "<UNKNOWN RULE ID>",
      lifecycleRuleDurationDays: lifecycleRule(event).deepGet("Expiration", "Days") ?? 0,
    };
  }

  /** Whether a bucket is known to hold CloudTrail logs. */
  isCloudtrailBucket(bucket: string) {
    return this.cloudtrailBuckets.includes(bucket);
  }
}

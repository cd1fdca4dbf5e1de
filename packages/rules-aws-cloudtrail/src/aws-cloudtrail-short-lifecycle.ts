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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

function lifecycleRule(event: PantherEvent<AwsCloudTrail>): EventReader {
  return event.reader("requestParameters", "LifecycleConfiguration", "Rule");
}

/** A bucket of CloudTrail logs was set to delete its objects within days. */
export class AWSCloudTrailShortLifecycle extends Rule<AwsCloudTrail> {
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
  defaultDescription =
    "A bucket of CloudTrail logs was set to delete its objects within days. An attacker does this to remove the " +
    "traces.";
  defaultRunbook =
    "1. Check whether the bucket holds audit logs. " +
    "2. Ask the platform team whether the expiry is intended. " +
    "3. Remove the lifecycle rule if it is not, and copy the logs elsewhere before they expire. " +
    "4. Revoke the credentials of the caller and review what they did if it was an attack.";
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

  rule(event: PantherEvent<AwsCloudTrail>) {
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

  title(event: PantherEvent<AwsCloudTrail>) {
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "an unknown bucket");
    const account = titleValue(event.deepGet("userIdentity", "accountId"), "(unknown)");
    const name = titleValue(lifecycleRule(event).get("ID"), "without a name");
    const days = lifecycleRule(event).text("Expiration", "Days") || "0";
    const unit = days === "1" ? "day" : "days";
    return `Lifecycle rule ${name} deletes objects of ${bucket} in account ${account} after ${days} ${unit}`;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return this.isCloudtrailBucket(event.string("requestParameters", "bucketName")) ? "DEFAULT" : Severity.LOW;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
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

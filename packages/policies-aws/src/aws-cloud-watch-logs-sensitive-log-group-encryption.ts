import { isSet, Policy, Severity, textOf } from "@pypanther/core";
import { patternMatchList } from "@pypanther/helpers/glob";
import type { AwsCloudWatchLogGroup } from "./resources";

/** A log group marked as sensitive has no key of its own. */
export class AWSCloudWatchLogsSensitiveLogGroupEncryption extends Policy<AwsCloudWatchLogGroup> {
  id = "AWS.CloudWatchLogs.SensitiveLogGroup.Encryption";
  displayName = "Sensitive AWS CloudWatch Log Encryption";
  enabled = false;
  resourceTypes = ["AWS.CloudWatch.LogGroup"];
  tags = ["AWS", "Configuration Required", "Panther"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A log group that is named as sensitive is not encrypted with a key of your own. Whoever may read log groups can read it.";
  defaultRunbook =
    "1. Make a KMS key that CloudWatch Logs may use, and associate it with the log group. " +
    "2. Limit who may decrypt with the key. " +
    "3. Search CloudTrail for FilterLogEvents and StartQuery on the log group by strangers.";
  defaultReference = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html";

  /** Globs over the ARNs of log groups that are sensitive. */
  sensitiveLogGroupArnRegexs: string[] = ["*LogGroup-2*"];

  policy({ Arn, KmsKeyId }: AwsCloudWatchLogGroup) {
    return isSet(KmsKeyId) || !patternMatchList(textOf(Arn), this.sensitiveLogGroupArnRegexs);
  }
}

import { isSet, Policy, Severity } from "@pypanther/core";
import type { AwsCloudWatchLogGroup } from "./resources";

/** A log group relies on the service's own key only. */
export class AWSCloudWatchLogsEncrypted extends Policy<AwsCloudWatchLogGroup> {
  id = "AWS.CloudWatchLogs.Encrypted";
  displayName = "AWS CloudWatch Log Encryption";
  resourceTypes = ["AWS.CloudWatch.LogGroup"];
  tags = ["AWS", "Panther"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The log group is not encrypted with a key of your own. Whoever may read log groups can read it, whatever a key policy would say.";
  defaultRunbook =
    "1. Find out whether the logs hold secrets or personal data. " +
    "2. Make a KMS key that CloudWatch Logs may use, and associate it. " +
    "3. Suppress the resource if they do not.";
  defaultReference = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html";

  policy({ KmsKeyId }: AwsCloudWatchLogGroup) {
    return isSet(KmsKeyId);
  }
}

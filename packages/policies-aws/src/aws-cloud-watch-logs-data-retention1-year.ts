import { isSet, numberOf, Policy, Severity } from "@pypanther/core";
import type { AwsCloudWatchLogGroup } from "./resources";

/** Logs are thrown away before a year has passed. */
export class AWSCloudWatchLogsDataRetention1Year extends Policy<AwsCloudWatchLogGroup> {
  id = "AWS.CloudWatchLogs.DataRetention1Year";
  displayName = "AWS CloudWatch Logs Data Retention";
  resourceTypes = ["AWS.CloudWatch.LogGroup"];
  tags = ["AWS", "Panther"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The log group keeps its logs for less than a year. Traces of an intrusion are gone when it is found.";
  defaultRunbook =
    "1. Ask the owner how long the logs are needed. " +
    "2. Set the retention to a year or more, or export them to a bucket. " +
    "3. Suppress the resource if the logs have no worth for an investigation.";
  defaultReference = "https://docs.aws.amazon.com/cli/latest/reference/logs/put-retention-policy.html";

  /** The fewest days for which logs must be kept. */
  minDaysToRetainLogs = 365;

  policy({ RetentionInDays }: AwsCloudWatchLogGroup) {
    // No value stands for "for ever".
    return !isSet(RetentionInDays) || (numberOf(RetentionInDays) ?? 0) >= this.minDaysToRetainLogs;
  }
}

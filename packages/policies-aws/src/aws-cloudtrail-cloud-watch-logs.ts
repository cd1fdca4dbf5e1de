import { Policy, type PolicyContext, type Reports, Severity, timeOf } from "@pypanther/core";
import type { AwsCloudTrail } from "./resources";

/** A trail does not reach CloudWatch Logs, or has sent nothing there for a day. */
export class AWSCloudTrailCloudWatchLogs extends Policy<AwsCloudTrail> {
  id = "AWS.CloudTrail.CloudWatchLogs";
  displayName = "AWS CloudTrail CloudWatch Logs";
  enabled = false;
  resourceTypes = ["AWS.CloudTrail"];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["2.4"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "The trail sends nothing to CloudWatch Logs. Alarms that read the log group do not go off.";
  defaultRunbook =
    "1. Look at the log group and the role of the trail. " +
    "2. Mend the role, or set a log group. " +
    "3. Search the trail in S3 for what was done since the last delivery.";
  defaultReference =
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html";

  /** How many hours may pass without a delivery. */
  maxTimeBetweenLogsHours = 24;

  policy({ CloudWatchLogsLogGroupArn, Status }: AwsCloudTrail, { now }: PolicyContext) {
    const delivered = timeOf(Status?.LatestCloudWatchLogsDeliveryTime);
    if (!CloudWatchLogsLogGroupArn || delivered === undefined) return false;
    return now() - delivered <= this.maxTimeBetweenLogsHours * 60 * 60 * 1000;
  }
}

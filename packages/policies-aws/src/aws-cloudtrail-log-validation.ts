import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsCloudTrail } from "./resources";

/** Log files of a trail could be altered or removed without trace. */
export class AWSCloudTrailLogValidation extends Policy<AwsCloudTrail> {
  id = "AWS.CloudTrail.LogValidation";
  displayName = "AWS CloudTrail Log Validation";
  resourceTypes = ["AWS.CloudTrail"];
  tags = ["AWS", "Data Protection", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["2.2"], PCI: ["10.5.5"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The trail writes no digest files. Log files could be altered or removed, and nobody could prove it.";
  defaultRunbook =
    "1. Search CloudTrail for UpdateTrail, and ask who turned validation off. " +
    "2. Turn log file validation on. " +
    "3. Validate digests regularly with the AWS CLI.";
  defaultReference = "https://amzn.to/2MMgE6W";

  policy({ LogFileValidationEnabled }: AwsCloudTrail) {
    return LogFileValidationEnabled === true;
  }
}

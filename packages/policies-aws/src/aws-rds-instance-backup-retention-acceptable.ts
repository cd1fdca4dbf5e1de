import { numberOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsRDSInstance } from "./resources";

/** Backups of a database are kept for too few or too many days. */
export class AWSRDSInstanceBackupRetentionAcceptable extends Policy<AwsRDSInstance> {
  id = "AWS.RDS.InstanceBackupRetentionAcceptable";
  displayName = "AWS RDS Instance Has Acceptable Backup Retention Period";
  enabled = false;
  resourceTypes = ["AWS.RDS.Instance"];
  tags = ["AWS", "Database", "PCI"];
  reports: Reports = { PCI: ["3.1"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Automatic backups of the database are kept for a time outside the agreed range. Too short a time leaves an intrusion no way back, too long a time keeps data that should be gone.";
  defaultRunbook =
    "1. Compare the retention period with the agreed one. " +
    "2. Ask the owner why it differs. " +
    "3. Set the retention period within the range, or override the range for this project.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html";

  /** The fewest days for which backups must be kept. */
  minRetentionDays = 7;
  /** The most days for which they may be kept. */
  maxRetentionDays = 180;

  policy({ BackupRetentionPeriod }: AwsRDSInstance) {
    const days = numberOf(BackupRetentionPeriod) ?? 0;
    return this.minRetentionDays <= days && days <= this.maxRetentionDays;
  }
}

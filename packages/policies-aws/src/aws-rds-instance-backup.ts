import { Policy, Severity } from "@pypanther/core";
import type { AwsRDSInstance } from "./resources";

/** A database keeps no automatic backups. */
export class AWSRDSInstanceBackup extends Policy<AwsRDSInstance> {
  id = "AWS.RDS.InstanceBackup";
  displayName = "AWS RDS Instance Backup";
  resourceTypes = ["AWS.RDS.Instance"];
  tags = ["AWS", "Availability"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Automatic backups of the database are off. Whoever deletes or encrypts its data leaves nothing to go back to.";
  defaultRunbook =
    "1. Ask the owner whether the data can be made again from elsewhere. " +
    "2. Set a backup retention period of some days. " +
    "3. Restore a backup once to see that it works.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html";

  policy({ BackupRetentionPeriod }: AwsRDSInstance) {
    return BackupRetentionPeriod !== 0;
  }
}

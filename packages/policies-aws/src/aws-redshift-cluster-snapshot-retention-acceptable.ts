import { numberOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsRedshiftCluster } from "./resources";

/** Automatic snapshots of a Redshift cluster are kept for too few or too many days. */
export class AWSRedshiftClusterSnapshotRetentionAcceptable extends Policy<AwsRedshiftCluster> {
  id = "AWS.Redshift.Cluster.SnapshotRetentionAcceptable";
  displayName = "AWS Redshift Cluster Has Acceptable Snapshot Retention Period";
  enabled = false;
  resourceTypes = ["AWS.Redshift.Cluster"];
  tags = ["AWS", "PCI", "Database"];
  reports: Reports = { PCI: ["3.1"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "Automatic snapshots of the cluster are kept for a time outside the agreed range.";
  defaultRunbook =
    "1. Compare the retention period with the agreed range. " +
    "2. Ask the owner why it differs. " +
    "3. Set the period within the range, or override the range for this project.";
  defaultReference = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html";

  /** The fewest days for which backups must be kept. */
  minRetentionDays = 3;
  /** The most days for which they may be kept. */
  maxRetentionDays = 90;

  policy({ AutomatedSnapshotRetentionPeriod }: AwsRedshiftCluster) {
    const days = numberOf(AutomatedSnapshotRetentionPeriod) ?? 0;
    return this.minRetentionDays <= days && days <= this.maxRetentionDays;
  }
}

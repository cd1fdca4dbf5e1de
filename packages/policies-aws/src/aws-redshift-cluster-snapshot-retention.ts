import { numberOf, Policy, Severity } from "@pypanther/core";
import type { AwsRedshiftCluster } from "./resources";

/** Automatic snapshots of a Redshift cluster vanish too soon. */
export class AWSRedshiftClusterSnapshotRetention extends Policy<AwsRedshiftCluster> {
  id = "AWS.Redshift.Cluster.SnapshotRetention";
  displayName = "AWS Redshift Cluster Snapshot Retention";
  resourceTypes = ["AWS.Redshift.Cluster"];
  tags = ["AWS", "Availability"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Automatic snapshots of the cluster are kept for fewer days than required. Data that an attacker destroys may have no copy left when it is noticed.";
  defaultRunbook =
    "1. Compare the retention period with what is required. " +
    "2. Set a longer period for the cluster. " +
    "3. Take a snapshot by hand at once if something was deleted lately.";
  defaultReference = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html";

  /** The fewest days for which snapshots must be kept. */
  retentionPeriod = 3;

  policy({ AutomatedSnapshotRetentionPeriod }: AwsRedshiftCluster) {
    return (numberOf(AutomatedSnapshotRetentionPeriod) ?? 0) >= this.retentionPeriod;
  }
}

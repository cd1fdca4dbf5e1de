import { Policy, Severity } from "@pypanther/core";
import type { AwsRedshiftCluster } from "./resources";

/** A Redshift cluster is patched at another time than agreed. */
export class AWSRedshiftClusterMaintenanceWindow extends Policy<AwsRedshiftCluster> {
  id = "AWS.Redshift.Cluster.MaintenanceWindow";
  displayName = "AWS Redshift Cluster Maintenance Window";
  enabled = false;
  resourceTypes = ["AWS.Redshift.Cluster"];
  tags = ["AWS", "Configuration Required"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The cluster has another maintenance window than the agreed one. Patches may stop it while people depend on it.";
  defaultRunbook =
    "1. Compare the window of the cluster with the agreed one. " +
    "2. Ask the owner whether this cluster has a window of its own. " +
    "3. Modify the window, or override the tunable.";
  defaultReference =
    "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html#rs-maintenance-windows";

  /** The window that clusters must have, as Redshift writes it. */
  maintenanceWindow = "sat:10:30-sat:11:00";

  policy({ PreferredMaintenanceWindow }: AwsRedshiftCluster) {
    return PreferredMaintenanceWindow === this.maintenanceWindow;
  }
}

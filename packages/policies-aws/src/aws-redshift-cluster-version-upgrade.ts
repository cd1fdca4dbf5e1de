import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsRedshiftCluster } from "./resources";

/** A Redshift cluster does not take new engine versions by itself. */
export class AWSRedshiftClusterVersionUpgrade extends Policy<AwsRedshiftCluster> {
  id = "AWS.Redshift.Cluster.VersionUpgrade";
  displayName = "AWS Redshift Cluster Version Upgrade";
  resourceTypes = ["AWS.Redshift.Cluster"];
  tags = ["AWS", "Security Control"];
  reports: Reports = { PCI: ["6.2"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The cluster does not install new engine versions in its maintenance window. Known holes stay open until somebody upgrades it by hand.";
  defaultRunbook =
    "1. Compare the version of the cluster with the current one. " +
    "2. Ask the owner who upgrades it, and when. " +
    "3. Allow version upgrades for the cluster.";
  defaultReference = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html";

  policy({ AllowVersionUpgrade }: AwsRedshiftCluster) {
    return AllowVersionUpgrade === true;
  }
}

import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsRedshiftCluster } from "./resources";

/** Nobody records who connects to a Redshift cluster and what they run. */
export class AWSRedshiftClusterLogging extends Policy<AwsRedshiftCluster> {
  id = "AWS.Redshift.Cluster.Logging";
  displayName = "AWS Redshift Cluster Logging";
  resourceTypes = ["AWS.Redshift.Cluster"];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The cluster's audit logging is off. Stolen credentials could read the warehouse and leave no trace.";
  defaultRunbook =
    "1. Choose a bucket that few may write to, or CloudWatch Logs. " +
    "2. Turn on audit logging for the cluster, with user activity in its parameter group. " +
    "3. Ask the owner who reached the cluster while logging was off.";
  defaultReference = "https://aws.amazon.com/premiumsupport/knowledge-center/logs-redshift-database-cluster/";

  policy({ LoggingStatus }: AwsRedshiftCluster) {
    return LoggingStatus?.LoggingEnabled === true;
  }
}

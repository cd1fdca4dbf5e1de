import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsUserOrPrincipal } from "@pypanther/helpers/aws-rds";

/** A database cluster was made to switch over to another writer, which interrupts whoever uses it. */
export class AWSRDSClusterFailover extends Rule {
  id = "AWS.RDS.ClusterFailover-prototype";
  displayName = "AWS RDS Cluster Failover Initiated";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Impact", "Availability", "Endpoint Denial of Service", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1499"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody made an RDS cluster, or a global one, fail over.";
  defaultRunbook =
    "1. Check whether a drill or an outage was the reason. " +
    "2. If not, ask the actor, and see whether the applications recovered. " +
    "3. Look for other calls against the same cluster, above all deletions and changed networks. " +
    "4. Revoke the credentials if nobody vouches for the call.";
  defaultReference =
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dBClusterIdentifier",
    "requestParameters:globalClusterIdentifier",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["FailoverDBCluster", "FailoverGlobalCluster"],
    errorCode: null,
  };

  title(event: PantherEvent) {
    const kind = event.get("eventName") === "FailoverDBCluster" ? "cluster" : "global cluster";
    return `Failover of RDS ${kind} [${this.cluster(event) || "<UNKNOWN>"}] started by [${awsUserOrPrincipal(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      cluster_identifier: this.cluster(event) || "N/A",
      target_identifier:
        event.text("requestParameters", "targetDBInstanceIdentifier") ||
        event.text("requestParameters", "targetDbClusterIdentifier") ||
        "N/A",
    };
  }

  /** The cluster, or else the global cluster. */
  protected cluster(event: PantherEvent): string {
    return (
      event.text("requestParameters", "dBClusterIdentifier") ||
      event.text("requestParameters", "globalClusterIdentifier")
    );
  }
}

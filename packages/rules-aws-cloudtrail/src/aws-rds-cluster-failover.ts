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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An RDS cluster was made to fail over to another instance. */
export class AWSRDSClusterFailover extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.ClusterFailover-prototype";
  displayName = "AWS RDS Cluster Failover Initiated";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Impact", "Availability", "Endpoint Denial of Service", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1499"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An RDS cluster was made to fail over to another instance. It interrupts the applications, which may be the aim " +
    "of an attack.";
  defaultRunbook =
    "1. Check whether a drill or an outage was the reason. " +
    "2. Ask the actor if not, and check that the applications recovered. " +
    "3. Search for other calls on the same cluster, first deletions and network changes. " +
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

  title(event: PantherEvent<AwsCloudTrail>) {
    const kind = event.get("eventName") === "FailoverDBCluster" ? "cluster" : "global cluster";
    const name = titleValue(this.cluster(event), "of unknown name");
    return `${awsUserOrPrincipal(event)} started a failover of RDS ${kind} ${name}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
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
  protected cluster(event: PantherEvent<AwsCloudTrail>): string {
    return (
      event.text("requestParameters", "dBClusterIdentifier") ||
      event.text("requestParameters", "globalClusterIdentifier")
    );
  }
}

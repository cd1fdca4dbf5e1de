import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsUserOrPrincipal, rdsDatabase } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An RDS instance, cluster or shard group was rebooted. */
export class AWSRDSInstanceRebooted extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.InstanceRebooted-prototype";
  displayName = "AWS RDS Instance or Cluster Rebooted";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Impact", "Availability", "Endpoint Denial of Service", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1499"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An RDS instance, cluster or shard group was rebooted. It interrupts the applications and applies pending " +
    "changes, which may be the aim of an attack.";
  defaultRunbook =
    "1. Check whether maintenance was planned. " +
    "2. Ask the actor if not, and check which pending changes took effect. " +
    "3. Search for other calls on the database that disturb or weaken it. " +
    "4. Revoke the credentials if nobody vouches for the call.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RebootInstance.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dBInstanceIdentifier",
    "requestParameters:dBClusterIdentifier",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["RebootDBInstance", "RebootDBCluster", "RebootDBShardGroup"],
    errorCode: null,
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const kind =
      lookup({ RebootDBInstance: "instance", RebootDBCluster: "cluster" }, event.string("eventName")) ?? "shard group";
    const name = titleValue(this.resource(event), "of unknown name");
    return `${awsUserOrPrincipal(event)} rebooted RDS ${kind} ${name}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      resource_identifier: this.resource(event) || "N/A",
      force_failover: event.deepGet("requestParameters", "forceFailover") ?? "N/A",
    };
  }

  /** The instance, cluster or shard group. */
  protected resource(event: PantherEvent<AwsCloudTrail>): string {
    return rdsDatabase(event) || event.text("requestParameters", "dBShardGroupIdentifier");
  }
}

import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRdsContext } from "@pypanther/helpers/aws";
import { awsAccountRegionKey, awsUserOrPrincipal, rdsDatabase } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** The deletion protection of an RDS instance or cluster was switched off. */
export class AWSRDSDeletionProtectionDisabled extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.DeletionProtectionDisabled-prototype";
  displayName = "AWS RDS Deletion Protection Disabled";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion", "Impact", "Impair Defenses", "Inhibit System Recovery", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1490"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The deletion protection of an RDS instance or cluster was switched off. An attacker does this before deleting " +
    "the database.";
  defaultRunbook =
    "1. Switch deletion protection on again unless the database is to be retired. " +
    "2. Ask the actor for the reason. " +
    "3. Make sure that a recent snapshot exists where the actor cannot delete it. " +
    "4. Revoke the credentials if nobody vouches for the change.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dBInstanceIdentifier",
    "requestParameters:dBClusterIdentifier",
    "requestParameters:deletionProtection",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["ModifyDBInstance", "ModifyDBCluster"],
    errorCode: null,
    "requestParameters.deletionProtection": false,
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const kind = event.get("eventName") === "ModifyDBInstance" ? "instance" : "cluster";
    const name = titleValue(rdsDatabase(event), "of unknown name");
    return `${awsUserOrPrincipal(event)} switched off the deletion protection of RDS ${kind} ${name}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return awsAccountRegionKey(event, rdsDatabase(event) || "unknown");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    const retention = event.deepGet("requestParameters", "backupRetentionPeriod");
    const isPublic = event.deepGet("requestParameters", "publiclyAccessible");
    return {
      ...awsRdsContext(event),
      deletion_protection: event.deepGet("requestParameters", "deletionProtection"),
      apply_immediately: event.deepGet("requestParameters", "applyImmediately") ?? "N/A",
      ...(retention !== null && { backup_retention_period: retention }),
      ...(isPublic !== null && { publicly_accessible_changed: isPublic }),
    };
  }
}

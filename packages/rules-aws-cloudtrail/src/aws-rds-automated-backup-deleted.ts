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
import { awsAccountRegionKey, awsUserOrPrincipal } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** The automated backups of an RDS database were deleted. */
export class AWSRDSAutomatedBackupDeleted extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.AutomatedBackupDeleted-prototype";
  displayName = "AWS RDS Automated Backup Deleted";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Impact", "Defense Evasion", "Data Destruction", "Inhibit System Recovery", "Ransomware", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "The automated backups of an RDS database were deleted. An attacker does this so that destroyed data cannot be " +
    "restored.";
  defaultRunbook =
    "1. Find the other backups and snapshots of the database, and protect them first. " +
    "2. Ask the database's owners whether they deleted the backups. " +
    "3. Copy a snapshot to another account. " +
    "4. Revoke the credentials and review what else they deleted if the owners did not.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dbiResourceId",
    "requestParameters:dbClusterResourceId",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["DeleteDBInstanceAutomatedBackup", "DeleteDBClusterAutomatedBackup"],
    errorCode: null,
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const kind = event.get("eventName") === "DeleteDBInstanceAutomatedBackup" ? "instance" : "cluster";
    const name = titleValue(this.resource(event), "of unknown name");
    return `${awsUserOrPrincipal(event)} deleted the automated backup of RDS ${kind} ${name}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return awsAccountRegionKey(event, this.resource(event) || "unknown");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      dbi_resource_id: event.deepGet("requestParameters", "dbiResourceId") ?? "N/A",
      db_cluster_resource_id: event.deepGet("requestParameters", "dbClusterResourceId") ?? "N/A",
      backup_arn:
        event.text("responseElements", "dBInstanceAutomatedBackupArn") ||
        event.text("responseElements", "dBClusterAutomatedBackupArn") ||
        "N/A",
    };
  }

  /** The resource id of the instance, or else of the cluster. */
  protected resource(event: PantherEvent<AwsCloudTrail>): string {
    return event.text("requestParameters", "dbiResourceId") || event.text("requestParameters", "dbClusterResourceId");
  }
}

import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsRdsContext } from "@pypanther/helpers/aws";
import { awsAccountRegionKey, awsUserOrPrincipal, rdsDatabase } from "@pypanther/helpers/aws-rds";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** An RDS instance or cluster was deleted. */
export class AWSRDSInstanceDeletion extends Rule<AwsCloudTrail> {
  id = "AWS.RDS.InstanceDeletion-prototype";
  displayName = "AWS RDS Instance or Cluster Deleted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Impact", "Data Destruction", "RDS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1531"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An RDS instance or cluster was deleted. Without a final snapshot or backups its data is lost, which an attacker " +
    "may want.";
  defaultRunbook =
    "1. Check whether the database was to be retired. " +
    "2. Protect the final snapshot and all backups if it was not. " +
    "3. Restore the database with its owners. " +
    "4. Revoke the actor's credentials and review what else they deleted.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html";
  summaryAttributes = [
    "eventName",
    "userIdentity:principalId",
    "requestParameters:dBInstanceIdentifier",
    "requestParameters:dBClusterIdentifier",
    "requestParameters:skipFinalSnapshot",
    "p_any_aws_account_ids",
  ];

  when: When = {
    eventSource: "rds.amazonaws.com",
    eventName: ["DeleteDBInstance", "DeleteDBCluster"],
    errorCode: null,
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const kind = event.get("eventName") === "DeleteDBInstance" ? "instance" : "cluster";
    const loss = this.isSet(event, "skipFinalSnapshot") ? ", no final snapshot" : "";
    const name = titleValue(rdsDatabase(event), "of unknown name");
    return `${awsUserOrPrincipal(event)} deleted RDS ${kind} ${name}${loss}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return awsAccountRegionKey(event, rdsDatabase(event) || "unknown");
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return this.isSet(event, "skipFinalSnapshot") || this.isSet(event, "deleteAutomatedBackups") ? "CRITICAL" : "HIGH";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRdsContext(event),
      skip_final_snapshot: event.deepGet("requestParameters", "skipFinalSnapshot") ?? false,
      final_snapshot_identifier:
        event.text("requestParameters", "finalDBSnapshotIdentifier") ||
        event.text("requestParameters", "finalDBClusterSnapshotIdentifier") ||
        "N/A",
      delete_automated_backups: event.deepGet("requestParameters", "deleteAutomatedBackups") ?? "N/A",
    };
  }

  /** Whether an option of the deletion is on. */
  protected isSet(event: PantherEvent, option: string): boolean {
    return isTruthy(event.deepGet("requestParameters", option));
  }
}
